package de.hafen.platform.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Runs the rest of a filter chain with something bound around it. */
final class Chained {

    private Chained() {}

    static void run(
            Optional<ScopedValue.Carrier> bound,
            FilterChain chain,
            ServletRequest request,
            ServletResponse response)
            throws IOException, ServletException {
        if (bound.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            bound.get()
                    .<Boolean, Exception>call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
