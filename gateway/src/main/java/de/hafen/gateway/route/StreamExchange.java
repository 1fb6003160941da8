package de.hafen.gateway.route;

import de.hafen.gateway.edge.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import org.apache.hc.core5.http.io.EofSensorInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Passes a stream on as it comes, and ends it with the token that opened it: the browser comes
 * again, and whoever has lost the right does not get in.
 */
final class StreamExchange extends RestClientProxyExchange {

    private static final Logger log = LoggerFactory.getLogger(StreamExchange.class);

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
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            Deadline.of(now.getRequest()).pause(); // the token ends it, or silence
        }
        Instant end = end();
        byte[] buffer = new byte[BUFFER];
        int all = 0;
        boolean over = false;
        try {
            to.flush();
            while (!over && clock.instant().isBefore(end)) {
                int read = from.read(buffer);
                over = read < 0;
                if (!over) {
                    to.write(buffer, 0, read);
                    to.flush();
                    all += read;
                }
            }
        } finally {
            if (!over) {
                cut(from);
            }
        }
        return all;
    }

    /** Closing would first read a stream to its end, which never comes. */
    private static void cut(InputStream from) throws IOException {
        if (from instanceof EofSensorInputStream stream) {
            stream.abort();
        } else {
            log.warn("a stream cannot be cut: {}", from.getClass().getName());
        }
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
