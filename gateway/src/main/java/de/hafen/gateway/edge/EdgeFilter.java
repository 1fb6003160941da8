package de.hafen.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first to see a request: refuses odd paths, gives the request its id, and answers what others
 * throw.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EdgeFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(EdgeFilter.class);

    private final ProblemWriter problems;

    EdgeFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = UUID.randomUUID().toString();
        request.setAttribute(RequestId.ATTRIBUTE, id);
        response.setHeader(RequestId.HEADER, id);
        MDC.put("request", id);
        try {
            if (StrictPath.isPlain(request.getRequestURI())) {
                chain.doFilter(request, response);
            } else {
                problems.write(request, response, EdgeProblem.badRequest());
            }
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (response.isCommitted()) {
                throw thrown; // cuts the connection: half an answer is not taken for a whole one
            }
            problems.write(request, response, problem(thrown));
        } finally {
            MDC.remove("request");
        }
    }

    private static EdgeProblem problem(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof EdgeProblem.Stopped stopped) {
                return stopped.problem();
            }
            if (t instanceof RedisConnectionFailureException
                    || t instanceof RedisSystemException
                    || t instanceof QueryTimeoutException) {
                log.warn("sessions are not reachable: {}", t.getClass().getSimpleName());
                return EdgeProblem.unavailable();
            }
        }
        log.error("internal error", thrown);
        return EdgeProblem.of(500, "internal-error", "Something went wrong here.");
    }
}
