package de.hafen.platform.problem.http;

import de.hafen.platform.problem.Problem;
import de.hafen.platform.problem.Violation;
import java.util.List;
import java.util.Map;

/** Problems of HTTP itself, the same in every service. */
public final class StandardProblem extends Problem {

    private StandardProblem(int status, String slug, String title) {
        super(status, slug, title);
    }

    /** Parts of the request are wrong, as the list says. */
    public static StandardProblem invalid(List<Violation> violations) {
        var problem =
                new StandardProblem(400, "invalid-request", "Parts of the request are wrong.");
        problem.with(violations);
        return problem;
    }

    /** One part of the request is wrong. */
    public static StandardProblem invalid(String pointer, String code, String detail) {
        return invalid(List.of(new Violation(pointer, code, detail)));
    }

    /** The body is not JSON that can be read. */
    public static StandardProblem unreadable(String detail) {
        var problem = new StandardProblem(400, "unreadable-body", "The body is not JSON in UTF-8.");
        problem.with("detail", detail);
        return problem;
    }

    /** A body is needed, and there is none. */
    public static StandardProblem bodyMissing() {
        return new StandardProblem(400, "body-missing", "The request needs a body.");
    }

    /** The body is larger than the service takes. */
    public static StandardProblem tooLarge(long limit) {
        var problem = new StandardProblem(413, "body-too-large", "The body is too large.");
        if (limit > 0) {
            problem.with("limit", limit);
        }
        return problem;
    }

    /** The charset is not UTF-8. */
    public static StandardProblem charset() {
        return new StandardProblem(415, "unsupported-charset", "Send the body in UTF-8.");
    }

    /** Nobody is signed in, and the operation needs it. */
    public static StandardProblem notSignedIn() {
        var problem = new StandardProblem(401, "not-signed-in", "Sign in first.");
        problem.withHeader("WWW-Authenticate", "Bearer");
        return problem;
    }

    /** The access token was not accepted: expired, forged, for another audience. */
    public static StandardProblem tokenRefused() {
        var problem =
                new StandardProblem(401, "token-refused", "The access token was not accepted.");
        problem.withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return problem;
    }

    /** Something that is needed does not answer at the moment. */
    public static StandardProblem unavailable() {
        var problem =
                new StandardProblem(
                        503,
                        "service-unavailable",
                        "A part of the service does not answer; try again in a moment.");
        problem.withHeader("Retry-After", "2");
        return problem;
    }

    /** Somebody else changed the record meanwhile. */
    public static StandardProblem changedMeanwhile() {
        return new StandardProblem(
                412, "changed-meanwhile", "The record was changed meanwhile; load it again.");
    }

    /** The database refused what was to be stored. */
    public static StandardProblem dataConflict() {
        return new StandardProblem(
                409, "data-conflict", "The change does not fit what is stored already.");
    }

    /** A text or number that no database column can hold. */
    public static StandardProblem notStorable() {
        return new StandardProblem(
                400,
                "not-storable",
                "A text has characters that cannot be stored, or a value is out of range.");
    }

    /** An accident: no words, only a reference for the log. */
    public static StandardProblem accident(String reference) {
        var problem = new StandardProblem(500, "internal-error", "Something went wrong here.");
        problem.with("reference", reference);
        return problem;
    }

    /** The problem that stands for a bare HTTP status. */
    public static StandardProblem ofStatus(int status, Map<String, String> headers) {
        StandardProblem problem =
                switch (status) {
                    case 400 ->
                            new StandardProblem(400, "bad-request", "The request is malformed.");
                    case 401 -> notSignedIn();
                    case 403 -> new StandardProblem(403, "not-allowed", "You may not do this.");
                    case 404 -> new StandardProblem(404, "unknown-path", "There is nothing here.");
                    // the server calls a method that it does not know a defect of its own
                    case 405, 501 ->
                            new StandardProblem(
                                    405, "method-not-allowed", "This path has not that method.");
                    case 406 ->
                            new StandardProblem(
                                    406, "not-acceptable", "The answer has no such format.");
                    case 408 -> new StandardProblem(408, "request-timeout", "It took too long.");
                    case 413 -> tooLarge(0);
                    case 414 ->
                            new StandardProblem(414, "uri-too-long", "The address is too long.");
                    case 415 ->
                            new StandardProblem(
                                    415, "unsupported-media-type", "Send application/json.");
                    case 431 ->
                            new StandardProblem(
                                    431, "headers-too-large", "The headers are too large.");
                    case 503 -> unavailable();
                    default ->
                            status < 500
                                    ? new StandardProblem(
                                            status, "refused-" + status, "The request is refused.")
                                    : new StandardProblem(
                                            status, "internal-error", "Something went wrong here.");
                };
        headers.forEach(problem::withHeader);
        return problem;
    }
}
