package de.hafen.platform.problem;

/** The caller may not do this. */
public abstract class Forbidden extends Problem {

    /** See {@link Problem}. */
    protected Forbidden(String slug, String title) {
        super(403, slug, title);
    }
}
