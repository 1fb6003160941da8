package de.hafen.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
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
 * The first to see a request: refuses odd paths, gives the request its id and its deadline, and
 * answers what others throw.
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
        Deadline deadline = Deadline.begin(request);
        try {
            if (request.getContentLengthLong() > PatientRequest.MOST) {
                problems.write(request, response, EdgeProblem.tooLarge(PatientRequest.MOST));
            } else if (StrictPath.isPlain(request.getRequestURI())
                    && StrictHeaders.arePlain(request)) {
                if (!asksServices(request.getRequestURI())) {
                    deadline.pause();
                }
                chain.doFilter(new PatientRequest(request, deadline), response);
            } else {
                problems.write(request, response, EdgeProblem.badRequest());
            }
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (response.isCommitted() && isMalformed(thrown)) {
                return; // the server has refused it already, with a problem
            }
            if (response.isCommitted()) {
                throw thrown; // cuts the connection: half an answer is not taken for a whole one
            }
            deadline.done();
            problems.write(request, response, problem(thrown, deadline));
        } finally {
            deadline.done();
            MDC.remove("request");
        }
    }

    /** Pages and their parts come from here, as fast as the browser takes them. */
    private static boolean asksServices(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/auth/")
                || path.startsWith("/login")
                || path.equals("/logout");
    }

    private static EdgeProblem problem(Throwable thrown, Deadline deadline) {
        if (deadline.isOver()) {
            log.warn("a request took too long");
            return EdgeProblem.tooSlow();
        }
        if (isMalformed(thrown)) {
            return EdgeProblem.badRequest();
        }
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

    /** Parameters or chunks of a body that can't be decoded; found when they are first read. */
    private static boolean isMalformed(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(it ->
                        it instanceof BadRequestException
                                || it instanceof InvalidParameterException
                                || (it instanceof EdgeProblem.Stopped stopped
                                        && stopped.problem().status() == 400));
    }
}
