package de.hafen.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which headers are taken at all. The server and the frameworks throw on these as on a mistake of
 * ours, deep inside; so they are refused before.
 */
final class StrictHeaders {

    private static final int MOST_LANGUAGES = 10;

    private StrictHeaders() {}

    static boolean arePlain(HttpServletRequest request) {
        @Nullable String languages = request.getHeader("Accept-Language");
        @Nullable String type = request.getHeader("Content-Type");
        return (languages == null
                        || languages.chars().filter(it -> it == ',').count() < MOST_LANGUAGES)
                && (type == null || type.indexOf('*') < 0);
    }
}
