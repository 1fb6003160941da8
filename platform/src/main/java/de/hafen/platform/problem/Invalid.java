package de.hafen.platform.problem;

/** The request itself is wrong: its form, a value, a missing part. */
public abstract class Invalid extends Problem {

    /** See {@link Problem}. */
    protected Invalid(String slug, String title) {
        super(400, slug, title);
    }
}
