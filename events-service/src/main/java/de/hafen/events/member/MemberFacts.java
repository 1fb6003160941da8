package de.hafen.events.member;

import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What reporting is told about members. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MemberFacts {

    private static final String KIND = "member";

    private final Outbox outbox;
    private final RegionKeys keys;
    private final RegionCalendar calendar;

    MemberFacts(Outbox outbox, RegionKeys keys, RegionCalendar calendar) {
        this.outbox = outbox;
        this.keys = keys;
        this.calendar = calendar;
    }

    void joined(List<Member> members) {
        outbox.addFirst(KIND, members.stream().map(this::joins).toList());
        left(members.stream().filter(member -> !member.belongs()).toList());
    }

    void changed(Member before, Member after) {
        if (after.belongs() && (!before.belongs() || !fact(before).equals(fact(after)))) {
            outbox.addNext(KIND, List.of(joins(after)));
        } else if (before.belongs() && !after.belongs()) {
            left(List.of(after));
        }
    }

    void removed(List<Member> members) {
        left(members.stream().filter(Member::belongs).toList());
    }

    private Outbox.Said joins(Member member) {
        MemberJoined fact = fact(member);
        return new Outbox.Said(
                member.id().value(), member.recordKey(), calendar.beginning(fact.on()), fact);
    }

    private void left(List<Member> members) {
        Instant now = calendar.now();
        outbox.addNext(
                KIND,
                members.stream()
                        .map(member ->
                                new Outbox.Said(
                                        member.id().value(),
                                        member.recordKey(),
                                        now,
                                        new MemberLeft()))
                        .toList());
    }

    private MemberJoined fact(Member member) {
        MemberForm form = member.form();
        return new MemberJoined(
                form.joinedOn(),
                keys.pseudonym(CurrentRegion.required(), "network", form.network().value()),
                form.kind(),
                form.countries().stream().sorted().toList(),
                form.industries().stream().sorted().toList());
    }
}
