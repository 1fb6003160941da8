package de.hafen.cases.feed;

import de.hafen.platform.problem.NotFound;

/** The address was replaced, ended, or never was one; or whose it was works here no more. */
public final class NoSuchFeed extends NotFound {

    NoSuchFeed() {
        super("no-such-feed", "This calendar address leads nowhere. Make a new one in Hafen.");
    }
}
