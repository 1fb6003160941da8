package de.hafen.gateway.page;

import de.hafen.gateway.GatewayProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a browser that came to 127.0.0.1 to localhost, where the platform lives on a developer's
 * machine: cookies and passkeys are good for one name only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OneName extends OncePerRequestFilter {

    private static final Set<String> NUMBERS = Set.of("127.0.0.1", "::1", "[::1]");

    private final GatewayProperties properties;

    OneName(GatewayProperties properties) {
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("localhost".equals(properties.url().getHost())
                && NUMBERS.contains(request.getServerName())
                && request.getMethod().equals("GET")
                && String.valueOf(request.getHeader("Accept")).contains("text/html")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", properties.url() + request.getRequestURI() + query);
            return;
        }
        chain.doFilter(request, response);
    }
}
