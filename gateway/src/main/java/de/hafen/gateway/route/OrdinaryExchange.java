package de.hafen.gateway.route;

import de.hafen.gateway.edge.Deadline;
import de.hafen.gateway.edge.EdgeProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.io.entity.NullEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes the whole answer in before it passes anything on, up to a limit: so a service that stops in
 * the middle leads to a problem and not to half an answer, and a slow caller costs the service
 * nothing. What is longer than the limit streams. Nearly every request comes this way, so it asks
 * the HTTP client directly.
 */
final class OrdinaryExchange implements ProxyExchange {

    private static final Logger log = LoggerFactory.getLogger(OrdinaryExchange.class);
    private static final int TAKEN_IN = 1_048_576;
    private static final int BUFFER = 16_384;
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final HttpClient client;
    private final RequestConfig config;

    OrdinaryExchange(HttpClient client, RequestConfig config) {
        this.client = client;
        this.config = config;
    }

    @Override
    public ServerResponse exchange(Request request) {
        URI address = Objects.requireNonNull(request.getUri());
        HttpHost service = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(config);
        try {
            ClassicHttpResponse answer =
                    client.executeOpen(service, toService(request, service, address), context);
            return passOn(request, answer);
        } catch (IOException failed) {
            throw new ResourceAccessException(String.valueOf(failed.getMessage()), failed);
        }
    }

    private static ClassicHttpRequest toService(Request request, HttpHost service, URI address)
            throws IOException {
        HttpServletRequest from = request.getServerRequest().servletRequest();
        String path = address.getRawPath();
        @Nullable String query = address.getRawQuery();
        String method = request.getMethod().name();
        var to =
                new BasicClassicHttpRequest(
                        method, service, query == null ? path : path + "?" + query);
        request.getHeaders()
                .forEach((name, values) -> {
                    if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) { // the entity's
                        values.forEach(value -> to.addHeader(name, value));
                    }
                });
        if (!from.getInputStream().isFinished()) {
            long length = request.getHeaders().getContentLength();
            to.setEntity(new InputStreamEntity(from.getInputStream(), length, null));
        } else if (!Method.isSafe(method)) {
            to.setEntity(NullEntity.INSTANCE);
        }
        return to;
    }

    private static ServerResponse passOn(Request request, ClassicHttpResponse answer)
            throws IOException {
        boolean taken = false;
        try {
            @Nullable HttpEntity entity = answer.getEntity();
            byte[] begun = entity == null ? new byte[0] : begin(entity);
            Deadline deadline = Deadline.of(request.getServerRequest().servletRequest());
            deadline.pause(); // from here on only the caller can be slow
            Answer seen = Answer.of(answer);
            ServerResponse response =
                    GatewayServerResponse.status(seen.status())
                            .build((_, to) -> {
                                try (answer) {
                                    to.getOutputStream().write(begun);
                                    if (begun.length == TAKEN_IN && entity != null) {
                                        stream(entity.getContent(), to.getOutputStream(), deadline);
                                    }
                                }
                                return null;
                            });
            request.getResponseConsumers().forEach(it -> it.accept(seen, response));
            taken = true;
            return response;
        } finally {
            if (!taken) {
                answer.close();
            }
        }
    }

    /** Where that is all, the connection is free again. */
    private static byte[] begin(HttpEntity entity) {
        try {
            long length = entity.getContentLength();
            InputStream from = entity.getContent();
            int most = length < 0 ? TAKEN_IN : (int) Math.min(length, TAKEN_IN);
            byte[] begun = from.readNBytes(most);
            if (begun.length < TAKEN_IN) {
                from.close();
            }
            return begun;
        } catch (IOException broken) {
            log.warn("a service broke off its answer: {}", broken.getClass().getSimpleName());
            throw EdgeProblem.unavailable().thrown();
        }
    }

    /** Silence is counted, not how long the caller takes. */
    private static void stream(InputStream rest, OutputStream to, Deadline deadline)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = 0;
        while (read >= 0) {
            to.write(buffer, 0, read);
            deadline.allow(SILENCE);
            read = rest.read(buffer);
            deadline.pause();
        }
        rest.close();
    }

    private record Answer(HttpStatusCode status, HttpHeaders headers) implements Response {

        static Answer of(ClassicHttpResponse answer) {
            HttpHeaders headers = new HttpHeaders();
            answer.headerIterator()
                    .forEachRemaining(it -> headers.add(it.getName(), it.getValue()));
            return new Answer(HttpStatusCode.valueOf(answer.getCode()), headers);
        }

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
