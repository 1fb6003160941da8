package de.hafen.gateway.limit;

import de.hafen.gateway.GatewayProperties;
import de.hafen.gateway.edge.EdgeProblem;
import de.hafen.gateway.edge.ProblemWriter;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down who knocks too often at sign-in or at the open side, and says until when. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LimitFilter extends OncePerRequestFilter {

    private final GatewayProperties properties;
    private final Buckets buckets;
    private final ProblemWriter problems;

    LimitFilter(GatewayProperties properties, Buckets buckets, ProblemWriter problems) {
        this.properties = properties;
        this.buckets = buckets;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Limit> limit = Limit.of(request.getMethod(), request.getRequestURI());
        if (!properties.limits() || limit.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Limit rule = limit.get();
        ConsumptionProbe probe = buckets.take(rule, request.getRemoteAddr());
        response.setHeader(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(rule.name(), rule.requests(), rule.window().toSeconds()));
        response.setHeader(
                "RateLimit", "\"%s\";r=%d".formatted(rule.name(), probe.getRemainingTokens()));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long wait = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
        response.setHeader("Retry-After", Long.toString(wait));
        problems.write(
                request,
                response,
                EdgeProblem.of(429, "too-many-requests", "Too many requests; wait a moment."));
    }
}
