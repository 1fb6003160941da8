package de.hafen.events.member;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/** A member as colleagues of the region see it. */
public record MemberView(
        MemberId id, int version, @JsonUnwrapped MemberForm form, Instant createdAt) {

    static MemberView of(Member member) {
        return new MemberView(member.id(), member.version(), member.form(), member.createdAt());
    }

    /** Names the member by id only. */
    @Override
    public String toString() {
        return "member " + id;
    }
}
