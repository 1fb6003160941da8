package de.hafen.events.member;

import de.hafen.platform.keys.RegionKeys;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
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

    void joined(Member member) {
        MemberJoined fact = fact(member);
        outbox.add(
                KIND, member.id().value(), member.recordKey(), calendar.beginning(fact.on()), fact);
        if (!member.belongs()) {
            left(member);
        }
    }

    void changed(Member before, Member after) {
        if (after.belongs() && (!before.belongs() || !fact(before).equals(fact(after)))) {
            joined(after);
        } else if (before.belongs() && !after.belongs()) {
            left(after);
        }
    }

    void removed(Member member) {
        if (member.belongs()) {
            left(member);
        }
    }

    private void left(Member member) {
        outbox.add(KIND, member.id().value(), member.recordKey(), calendar.now(), new MemberLeft());
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
