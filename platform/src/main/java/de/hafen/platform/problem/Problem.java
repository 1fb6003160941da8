package de.hafen.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An expected refusal that the caller is told about as an RFC 9457 problem. Clients branch on
 * {@link #type()} only; the text is for people.
 */
public abstract class Problem extends RuntimeException {

    private final int status;
    private final String slug;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private List<Violation> errors = List.of();

    /**
     * @param status HTTP status, 400 to 599
     * @param slug last part of the type, for example {@code referral-already-answered}
     * @param title what happened and what to do, in plain English, without a person's data
     */
    protected Problem(int status, String slug, String title) {
        super(title);
        this.status = status;
        this.slug = slug;
    }

    /** HTTP status of the answer. */
    public final int status() {
        return status;
    }

    /** Stable type, for example {@code /problems/referral-already-answered}. */
    public final String type() {
        return "/problems/" + slug;
    }

    /** What happened and what to do. */
    public final String title() {
        return String.valueOf(getMessage());
    }

    /** Further members of the problem document: ids, instants, figures; never a person's data. */
    public final Map<String, Object> properties() {
        return Map.copyOf(properties);
    }

    /** What is wrong with single parts of the request. */
    public final List<Violation> errors() {
        return errors;
    }

    /** Headers that go with the answer, for example {@code Retry-After}. */
    public final Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** Adds a header to the answer. */
    protected final void withHeader(String name, String value) {
        headers.put(name, value);
    }

    /** Adds a member to the problem document. */
    protected final void with(String name, Object value) {
        properties.put(name, value);
    }

    /** Says what is wrong with single parts of the request. */
    protected final void with(List<Violation> violations) {
        errors = List.copyOf(violations);
    }

    /** Problems are expected outcomes: they carry no stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
