package de.hafen.platform.problem.http;

import java.io.IOException;

/** More bytes arrived than the service takes; thrown while the body is read. */
public final class BodyTooLarge extends IOException {

    private final long limit;

    /** See {@link #limit()}. */
    public BodyTooLarge(long limit) {
        super("body too large");
        this.limit = limit;
    }

    /** How many bytes would have been taken. */
    public long limit() {
        return limit;
    }
}
