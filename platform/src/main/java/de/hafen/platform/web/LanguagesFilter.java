package de.hafen.platform.web;

import de.hafen.platform.problem.http.StandardProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses more languages than anybody speaks. The server counts them when somebody first asks, in
 * the middle of a request, and what it throws then looks like a defect.
 */
final class LanguagesFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!areRead(request)) {
            throw StandardProblem.ofStatus(400, Map.of());
        }
        chain.doFilter(request, response);
    }

    private static boolean areRead(HttpServletRequest request) {
        try {
            request.getLocale();
            return true;
        } catch (IllegalArgumentException tooMany) {
            return false;
        }
    }
}
