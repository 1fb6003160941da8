package de.hafen.events.member;

import de.hafen.platform.outbox.Fact;

/** The member does not belong to its network any more. */
public record MemberLeft() implements Fact {

    @Override
    public String type() {
        return "member-left";
    }

    @Override
    public int v() {
        return 1;
    }
}
