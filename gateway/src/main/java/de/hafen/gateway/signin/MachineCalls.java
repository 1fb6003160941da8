package de.hafen.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Requests of machines, which bring their own token; a session counts for nothing in them. */
public final class MachineCalls {

    private static final String BEARER = "bearer ";

    private MachineCalls() {}

    /** Whether a machine calls the interface. */
    public static boolean isOne(HttpServletRequest request) {
        @Nullable String authorization = request.getHeader("Authorization");
        return authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && request.getRequestURI().startsWith("/api/");
    }

    /** The token of such a request. */
    static String token(HttpServletRequest request) {
        return Objects.requireNonNull(request.getHeader("Authorization"))
                .substring(BEARER.length());
    }
}
