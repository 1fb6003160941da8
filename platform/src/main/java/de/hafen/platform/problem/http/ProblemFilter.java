package de.hafen.platform.problem.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what other filters throw; without it the server would answer in its own words. */
final class ProblemFilter extends OncePerRequestFilter {

    private final Problems problems;
    private final ProblemWriter writer;

    ProblemFilter(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error thrown) {
            if (response.isCommitted() || thrown instanceof OutOfMemoryError) {
                throw thrown;
            }
            response.reset();
            writer.write(request, response, problems.of(thrown));
        }
    }
}
