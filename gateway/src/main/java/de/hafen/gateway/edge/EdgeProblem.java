package de.hafen.gateway.edge;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;

/**
 * A refusal of the gateway itself, in the form of all services' problems (RFC 9457).
 *
 * @param type stable type, {@code /problems/…}
 * @param title what happened and what to do
 * @param status HTTP status
 * @param more further members
 */
public record EdgeProblem(
        String type, String title, int status, @JsonAnyGetter Map<String, Object> more) {

    /** A problem without further members. */
    public static EdgeProblem of(int status, String slug, String title) {
        return new EdgeProblem("/problems/" + slug, title, status, Map.of());
    }

    /** What a status means where nothing else is known. */
    public static EdgeProblem of(int status) {
        return switch (status) {
            case 400 -> badRequest();
            case 401 -> notSignedIn();
            case 404, 406 -> unknownPath();
            case 405, 501 -> of(405, "method-not-allowed", "This path has not that method.");
            case 414 -> of(414, "uri-too-long", "The address is too long.");
            case 431 -> of(431, "headers-too-large", "The headers are too large.");
            case 503 -> unavailable();
            case 504 -> tooSlow();
            default ->
                    status < 500
                            ? of(status, "refused-" + status, "It is refused.")
                            : of(status, "internal-error", "Something went wrong.");
        };
    }

    /** The path is not one that this platform has. */
    public static EdgeProblem unknownPath() {
        return of(404, "unknown-path", "There is nothing here.");
    }

    /** The request is malformed. */
    public static EdgeProblem badRequest() {
        return of(400, "bad-request", "The request is malformed.");
    }

    /** The body is larger than any service takes. */
    public static EdgeProblem tooLarge(long limit) {
        return new EdgeProblem(
                "/problems/body-too-large", "The body is too large.", 413, Map.of("limit", limit));
    }

    /** Nobody is signed in. */
    public static EdgeProblem notSignedIn() {
        return of(401, "not-signed-in", "Sign in first.");
    }

    /** A machine's token is not one of ours, or no longer. */
    public static EdgeProblem tokenRefused() {
        return of(401, "token-refused", "The access token was not accepted.");
    }

    /** The caller has no role in the region. */
    public static EdgeProblem noRightToRegion() {
        return of(
                403,
                "no-right-to-region",
                "You have no role in this region. A region administrator there can give you one.");
    }

    /** The region wants a second factor. */
    public static EdgeProblem secondFactorRequired() {
        return of(
                403,
                "second-factor-required",
                "This region demands a second factor. Set one up in your account and sign in with"
                        + " it.");
    }

    /** A service does not answer. */
    public static EdgeProblem unavailable() {
        return of(
                503,
                "service-unavailable",
                "A part of the platform does not answer; try again in a moment.");
    }

    /** A service takes too long. */
    public static EdgeProblem tooSlow() {
        return of(504, "upstream-timeout", "It took too long; try again in a moment.");
    }

    /** This problem as something to throw. */
    public Stopped thrown() {
        return new Stopped(this);
    }

    /** The request ends here. */
    public static final class Stopped extends RuntimeException {

        private final transient EdgeProblem problem;

        private Stopped(EdgeProblem problem) {
            super(problem.type());
            this.problem = problem;
        }

        /** Why. */
        public EdgeProblem problem() {
            return problem;
        }

        /** Expected: no stack. */
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
