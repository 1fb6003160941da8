package de.hafen.events.member;

import de.hafen.platform.problem.NotFound;

/** The region has no such member. */
final class NoSuchMember extends NotFound {

    NoSuchMember(MemberId id) {
        super("no-such-member", "The region has no such member.");
        with("member", id.value());
    }
}
