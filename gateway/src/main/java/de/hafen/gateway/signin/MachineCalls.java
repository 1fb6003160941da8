package de.hafen.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests of machines, which bring their own token; a session counts for nothing in them. */
public final class MachineCalls {

    private static final String BEARER = "bearer ";
    private static final String FOUND = MachineCalls.class.getName();

    private MachineCalls() {}

    /** Whether a machine calls the interface. */
    public static boolean isOne(HttpServletRequest request) {
        return find(request).isPresent();
    }

    /** The token of such a request. */
    public static String token(HttpServletRequest request) {
        return find(request).orElseThrow();
    }

    /** Asked often, and each look at a header checks all its characters; so it is kept. */
    private static Optional<String> find(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Found known) {
            return known.token();
        }
        @Nullable String header = request.getHeader("Authorization");
        Optional<String> token =
                Optional.ofNullable(header)
                        .filter(it -> it.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                        .filter(_ -> request.getRequestURI().startsWith("/api/"))
                        .map(it -> it.substring(BEARER.length()));
        request.setAttribute(FOUND, new Found(token));
        return token;
    }

    private record Found(Optional<String> token) {}
}
