package de.hafen.platform.problem;

/** The request does not fit the present state. */
public abstract class Conflict extends Problem {

    /** See {@link Problem}. */
    protected Conflict(String slug, String title) {
        super(409, slug, title);
    }
}
