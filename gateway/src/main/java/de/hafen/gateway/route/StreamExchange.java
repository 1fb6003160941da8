package de.hafen.gateway.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Passes a stream on as it comes, and ends it with the token that opened it: the browser comes
 * again, and whoever has lost the right does not get in.
 */
final class StreamExchange extends RestClientProxyExchange {

    static final String ENDS_AT = "hafen.stream-ends";
    private static final int BUFFER = 4_096;

    private final Clock clock;

    StreamExchange(RestClient client, GatewayMvcProperties properties, Clock clock) {
        super(client, properties);
        this.clock = clock;
    }

    @Override
    protected int copyResponseBody(ClientHttpResponse answer, InputStream from, OutputStream to)
            throws IOException {
        Instant end = end();
        byte[] buffer = new byte[BUFFER];
        int all = 0;
        to.flush();
        for (int read = from.read(buffer);
                read >= 0 && clock.instant().isBefore(end);
                read = from.read(buffer)) {
            to.write(buffer, 0, read);
            to.flush();
            all += read;
        }
        return all;
    }

    private static Instant end() {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ENDS_AT, RequestAttributes.SCOPE_REQUEST)
                                instanceof Instant end
                ? end
                : Instant.MAX;
    }
}
