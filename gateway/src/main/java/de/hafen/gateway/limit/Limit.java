package de.hafen.gateway.limit;

import java.time.Duration;
import java.util.Optional;

/**
 * How often one address may ask for something.
 *
 * @param name of the limit, for example {@code sign-in}
 * @param requests how many
 * @param window in which time
 */
record Limit(String name, long requests, Duration window) {

    private static final Limit SIGN_IN = new Limit("sign-in", 60, Duration.ofMinutes(1));
    private static final Limit TOKENS = new Limit("tokens", 120, Duration.ofMinutes(1));
    private static final Limit OPEN = new Limit("open", 600, Duration.ofMinutes(1));

    private static final Limit RESERVATIONS = new Limit("reservations", 30, Duration.ofMinutes(10));
    private static final Limit ENQUIRIES = new Limit("enquiries", 30, Duration.ofMinutes(10));
    private static final Limit PAGES = new Limit("sign-in-pages", 600, Duration.ofMinutes(1));

    /**
     * The limit for a request; most have none, since who is signed in is known. At sign-in it is
     * what is sent that may be a guess; a whole office looks at the pages from one address. Each
     * time that somebody reserves is held and leads to a letter; each enquiry is read by somebody.
     */
    static Optional<Limit> of(String method, String path) {
        if (path.equals("/auth/oauth2/token")) {
            return Optional.of(TOKENS);
        }
        if (path.startsWith("/auth/") || path.equals("/login") || path.startsWith("/login/")) {
            return path.endsWith(".css") || path.endsWith(".woff2") || path.endsWith(".svg")
                    ? Optional.empty()
                    : Optional.of(method.equals("POST") ? SIGN_IN : PAGES);
        }
        if (path.endsWith("/public/appointments") && method.equals("POST")) {
            return Optional.of(RESERVATIONS);
        }
        if (path.endsWith("/public/enquiries") && method.equals("POST")) {
            return Optional.of(ENQUIRIES);
        }
        return path.equals("/api/regions")
                        || path.startsWith("/api/docs")
                        || path.contains("/public/")
                ? Optional.of(OPEN)
                : Optional.empty();
    }
}
