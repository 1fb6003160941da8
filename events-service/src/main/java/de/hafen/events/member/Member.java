package de.hafen.events.member;

import java.time.Instant;

/**
 * A person or organisation in a network.
 *
 * @param recordKey for disclosure control; never changes
 */
record Member(MemberId id, int version, long recordKey, MemberForm form, Instant createdAt) {

    boolean belongs() {
        return form.leftOn() == null;
    }

    /** Names the member by id only. */
    @Override
    public String toString() {
        return "member " + id;
    }
}
