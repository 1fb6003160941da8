package de.hafen.gateway.route;

import de.hafen.gateway.edge.Deadline;
import de.hafen.gateway.edge.EdgeProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Takes the whole answer in before it passes anything on, up to a limit: so a service that stops in
 * the middle leads to a problem and not to half an answer, and a slow caller costs the service
 * nothing. What is longer than the limit streams.
 */
final class OrdinaryExchange extends RestClientProxyExchange {

    private static final Logger log = LoggerFactory.getLogger(OrdinaryExchange.class);
    private static final int TAKEN_IN = 1_048_576;

    OrdinaryExchange(RestClient client, GatewayMvcProperties properties) {
        super(client, properties);
    }

    @Override
    protected int copyResponseBody(ClientHttpResponse answer, InputStream from, OutputStream to)
            throws IOException {
        byte[] begun = begin(from);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            Deadline.of(now.getRequest()).pause(); // from here on only the caller can be slow
        }
        to.write(begun);
        if (begun.length < TAKEN_IN) {
            return begun.length;
        }
        long rest = from.transferTo(to);
        return (int) Math.min(Integer.MAX_VALUE, begun.length + rest);
    }

    private static byte[] begin(InputStream from) {
        try {
            return from.readNBytes(TAKEN_IN);
        } catch (IOException broken) {
            log.warn("a service broke off its answer: {}", broken.getClass().getSimpleName());
            throw EdgeProblem.unavailable().thrown();
        }
    }
}
