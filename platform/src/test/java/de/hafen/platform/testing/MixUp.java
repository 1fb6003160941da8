package de.hafen.platform.testing;

import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The defect that must not matter: after path and token were found to agree, another region is
 * bound for the rest of the request. Only where a test asks for it.
 */
final class MixUp extends OncePerRequestFilter {

    /** Names the region that is bound instead. */
    static final String HEADER = "Test-Binds-Instead";

    /** After the security chain, before everything else. */
    static final int ORDER = 50;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String other = request.getHeader(HEADER);
        if (other == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            CurrentRegion.where(new RegionKey(other))
                    .<Boolean, Exception>call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (IOException | ServletException | RuntimeException asItIs) {
            throw asItIs;
        } catch (Exception checked) {
            throw new ServletException(checked);
        }
    }
}
