package de.hafen.platform.problem;

/** It cannot be done right now; trying again later may work. */
public abstract class Unavailable extends Problem {

    /** See {@link Problem}. */
    protected Unavailable(String slug, String title) {
        super(503, slug, title);
    }
}
