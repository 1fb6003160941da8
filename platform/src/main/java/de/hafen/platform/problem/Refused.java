package de.hafen.platform.problem;

/** The request is well formed, but what it asks for breaks a rule. */
public abstract class Refused extends Problem {

    /** See {@link Problem}. */
    protected Refused(String slug, String title) {
        super(422, slug, title);
    }
}
