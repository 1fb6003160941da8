package de.hafen.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;

/** The id that a request has in all services' logs; given here, never taken from a client. */
public final class RequestId {

    /** The header in which services receive it. */
    public static final String HEADER = "X-Request-Id";

    static final String ATTRIBUTE = "hafen.request-id";

    private RequestId() {}

    /** The id of this request. */
    public static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }
}
