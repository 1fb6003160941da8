package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Unavailable;

/** The region is closed, or the server on which its data lives doesn't answer. */
public final class RegionUnavailable extends Unavailable {

    RegionUnavailable(RegionKey key) {
        super("region-unavailable", "This region cannot be reached right now. Try again later.");
        with("region", key.value());
    }

    RegionUnavailable(RegionKey key, Throwable cause) {
        this(key);
        initCause(cause);
    }
}
