package de.hafen.cases.employer;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What employers leave behind: entries in the audit trail and facts in the outbox. */
@Component
class EmployerTrail {

    private static final String KIND = "employer";

    private final Audit audit;
    private final RegionCalendar calendar;
    private final Ids ids;
    private final Outbox outbox;

    EmployerTrail(Audit audit, RegionCalendar calendar, Ids ids, Outbox outbox) {
        this.audit = audit;
        this.calendar = calendar;
        this.ids = ids;
        this.outbox = outbox;
    }

    Employer begin(EmployerForm form, String by) {
        return new Employer(new EmployerId(ids.next()), ids.recordKey(), form, calendar.now(), by);
    }

    EmployerBatch.New begin(BroughtEmployer brought) {
        return new EmployerBatch.New(new EmployerId(ids.next()), ids.recordKey(), brought);
    }

    void added(Employer employer) {
        audit.added(KIND, employer.id().value());
        registered(employer, employer.createdAt());
    }

    void added(List<EmployerBatch.New> employers) {
        audit.added(KIND, employers.stream().map(one -> one.id().value()).toList());
        outbox.addFirst(KIND, employers.stream().map(this::first).toList());
    }

    private Outbox.Said first(EmployerBatch.New one) {
        EmployerForm form = one.brought().form();
        Instant since = one.brought().since();
        return new Outbox.Said(
                one.id().value(),
                one.recordKey(),
                since,
                new EmployerRegistered(
                        calendar.on(since), form.industry(), form.municipality(), form.kind()));
    }

    void changed(Employer employer, EmployerRegistered before, Set<String> fields) {
        audit.changed(KIND, employer.id().value(), fields);
        if (!employer.registered(before.on()).equals(before)) {
            registered(employer, calendar.now());
        }
    }

    /** Puts it aside; answers whether that is news. */
    boolean archive(Employer employer) {
        boolean news = employer.archive(calendar.now(), CurrentCaller.required().subject());
        if (news) {
            changed(employer.id(), "archived");
        }
        return news;
    }

    void changed(EmployerId id, String field) {
        audit.changed(KIND, id.value(), Set.of(field));
    }

    /** The other one leads to the kept one: reporting counts one. */
    void merged(Employer kept, Employer other) {
        changed(kept.id(), "merged");
        changed(other.id(), "mergedInto");
        outbox.add(
                KIND, other.id().value(), other.recordKey(), calendar.now(), new EmployerRemoved());
    }

    /** Both are there: reporting counts two. */
    void separated(Employer kept, Employer other) {
        changed(kept.id(), "merged");
        changed(other.id(), "mergedInto");
        registered(other, calendar.now());
    }

    void opened(EmployerId id) {
        audit.opened(KIND, id.value());
    }

    void listed(List<EmployerLine> lines) {
        audit.listed(KIND, lines.stream().map(line -> line.id().value()).toList());
    }

    void exported(List<EmployerLine> lines) {
        audit.exported(KIND, lines.stream().map(line -> line.id().value()).toList());
    }

    EmployerRegistered registered(Employer employer) {
        return employer.registered(calendar.on(employer.createdAt()));
    }

    private void registered(Employer employer, Instant at) {
        outbox.add(KIND, employer.id().value(), employer.recordKey(), at, registered(employer));
    }
}
