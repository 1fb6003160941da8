package de.hafen.tenants.account;

import java.time.Duration;

/** What a mailed link is good for; a link of one purpose opens nothing else. */
public enum LinkPurpose {
    /** Accept an invitation: choose the first password. */
    INVITATION(Duration.ofDays(7)),
    /** Choose a new password in place of a forgotten one. */
    RESET(Duration.ofMinutes(30));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    /** How long a link of this purpose is good. */
    public Duration lasts() {
        return lasts;
    }
}
