package de.hafen.gateway.route;

import de.hafen.gateway.GatewayProperties;
import de.hafen.gateway.edge.Deadline;
import de.hafen.gateway.edge.EdgeProblem;
import de.hafen.gateway.edge.ProblemPage;
import de.hafen.gateway.route.Route.Pass;
import de.hafen.gateway.route.Route.Patience;
import de.hafen.gateway.signin.MachineCalls;
import de.hafen.gateway.signin.MachineTokens;
import de.hafen.gateway.signin.SessionTokens;
import de.hafen.gateway.signin.Token;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.coyote.BadRequestException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends a request on to its service, with the caller's token, and the answer back. */
@Component
class Forward {

    private static final Logger log = LoggerFactory.getLogger(Forward.class);
    private static final Duration MACHINE_STREAM = Duration.ofMinutes(5);
    private static final Duration FILE = Duration.ofMinutes(5);

    private final GatewayProperties properties;
    private final SessionTokens tokens;
    private final MachineTokens machines;
    private final PassedHeaders passed;
    private final Exchanges exchanges;
    private final Clock clock;

    Forward(
            GatewayProperties properties,
            SessionTokens tokens,
            MachineTokens machines,
            PassedHeaders passed,
            Exchanges exchanges,
            Clock clock) {
        this.properties = properties;
        this.tokens = tokens;
        this.machines = machines;
        this.passed = passed;
        this.exchanges = exchanges;
        this.clock = clock;
    }

    ServerResponse send(ServerRequest request, Route route) {
        HttpServletRequest http = request.servletRequest();
        @Nullable Token token = token(http, route);
        HttpHeaders headers = passed.toService(http, route, token == null ? null : token.value());
        switch (route.patience()) {
            case FILE -> Deadline.of(http).allow(FILE);
            case ORDINARY, STREAM -> {} // a stream has to begin like any answer
        }
        if (route.patience() == Patience.STREAM) {
            http.setAttribute(
                    StreamExchange.ENDS_AT,
                    token == null
                            ? clock.instant().plus(MACHINE_STREAM)
                            : Instant.ofEpochSecond(token.endsAt()));
        }
        ProxyExchange exchange = exchanges.with(route.patience());
        try {
            return exchange.exchange(
                    exchange.request(request)
                            .uri(address(http, route))
                            .headers(headers)
                            .responseConsumer((answer, response) -> {
                                if (ProblemPage.isWanted(http) && isProblem(answer.getHeaders())) {
                                    letGo(request);
                                    throw EdgeProblem.of(answer.getStatusCode().value()).thrown();
                                }
                                PassedHeaders.toClient(
                                        answer.getHeaders(), route, response.headers());
                            })
                            .build());
        } catch (ResourceAccessException e) {
            throw problem(e, route).thrown();
        }
    }

    private @Nullable Token token(HttpServletRequest request, Route route) {
        if (route.pass() != Pass.TOKEN) {
            return null;
        }
        if (MachineCalls.isOne(request)) {
            machines.check(request, route.region());
            return null;
        }
        return route.region().isEmpty()
                ? tokens.ofPlatform(request)
                : tokens.ofRegion(request, route.region());
    }

    /** What is not passed on is closed, or its connection would never be free again. */
    private static void letGo(ServerRequest request) {
        if (request.attributes().get(MvcUtils.CLIENT_RESPONSE_ATTR)
                instanceof ClientHttpResponse answer) {
            answer.close();
        }
    }

    private static boolean isProblem(HttpHeaders headers) {
        return MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(headers.getContentType());
    }

    /** The path is plain, and the query is passed on as it came. */
    private URI address(HttpServletRequest request, Route route) {
        @Nullable String query = request.getQueryString();
        try {
            return URI.create(
                    properties.service(route.service())
                            + request.getRequestURI()
                            + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            throw EdgeProblem.badRequest().thrown();
        }
    }

    private static EdgeProblem problem(ResourceAccessException e, Route route) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof ConnectTimeoutException
                    || t instanceof ConnectionRequestTimeoutException) {
                break;
            }
            if (t instanceof BadRequestException) {
                return EdgeProblem.badRequest(); // the client's own chunks can't be read
            }
            if (t instanceof SocketTimeoutException) {
                log.warn("{}-service took too long", route.service());
                return EdgeProblem.tooSlow();
            }
        }
        log.warn("{}-service does not answer: {}", route.service(), e.getMessage());
        return EdgeProblem.unavailable();
    }
}
