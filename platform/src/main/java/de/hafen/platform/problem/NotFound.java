package de.hafen.platform.problem;

/** There is no such thing, or the caller may not know that there is. */
public abstract class NotFound extends Problem {

    /** See {@link Problem}. */
    protected NotFound(String slug, String title) {
        super(404, slug, title);
    }
}
