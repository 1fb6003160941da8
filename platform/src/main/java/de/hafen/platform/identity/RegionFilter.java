package de.hafen.platform.identity;

import de.hafen.platform.problem.http.StandardProblem;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the region in the path and the caller in the token around the rest of the request, after
 * checking that they belong together. The only place where a request gets its region.
 */
final class RegionFilter extends OncePerRequestFilter {

    private final RegionGate gate;

    RegionFilter(RegionGate gate) {
        this.gate = gate;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<RegionPath> path = RegionPath.of(request);
        @Nullable SignedIn signedIn = signedIn();
        if (path.isEmpty()) {
            Optional<ScopedValue.Carrier> caller =
                    Optional.ofNullable(signedIn).map(SignedIn::outside).map(CurrentCaller::where);
            Chained.run(caller, chain, request, response);
            return;
        }
        RegionKey region = path.get().region();
        if (!path.get().open()) {
            check(signedIn, region);
        }
        gate.enter(region);
        MDC.put("region", region.value());
        try {
            Chained.run(
                    Optional.of(bound(region, signedIn, path.get().open())),
                    chain,
                    request,
                    response);
        } finally {
            MDC.remove("region");
        }
    }

    private static void check(@Nullable SignedIn signedIn, RegionKey region) {
        if (signedIn == null) {
            throw StandardProblem.notSignedIn();
        }
        if (!signedIn.region().equals(Optional.of(region))) {
            throw new NoRightToRegion();
        }
    }

    /** On the public side a token of another region makes nobody a caller. */
    private static ScopedValue.Carrier bound(
            RegionKey region, @Nullable SignedIn signedIn, boolean open) {
        ScopedValue.Carrier bound = CurrentRegion.where(region);
        if (signedIn == null || (open && !signedIn.region().equals(Optional.of(region)))) {
            return bound;
        }
        return CurrentCaller.where(bound, signedIn.inRegion());
    }

    private static @Nullable SignedIn signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn one
                ? one
                : null;
    }
}
