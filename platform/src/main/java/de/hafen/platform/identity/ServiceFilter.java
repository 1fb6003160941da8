package de.hafen.platform.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the calling service around a request to {@code /internal}. */
final class ServiceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ScopedValue.Carrier> bound =
                SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn service
                        ? Optional.of(CurrentCaller.where(service.asService()))
                        : Optional.empty();
        Chained.run(bound, chain, request, response);
    }
}
