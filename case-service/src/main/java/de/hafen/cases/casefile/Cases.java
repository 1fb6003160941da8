package de.hafen.cases.casefile;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.listing.Wanted;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the bound region, as far as the caller has their compartments. */
@Service
@Transactional
public class Cases {

    private final CaseAccess access;
    private final Compartments compartments;
    private final CaseReading reading;
    private final CaseTasks tasks;
    private final CaseLinks links;
    private final CaseDocumentList documents;
    private final CaseTrail trail;
    private final RegionCalendar calendar;
    private final Ids ids;

    Cases(
            CaseAccess access,
            Compartments compartments,
            CaseReading reading,
            CaseTasks tasks,
            CaseLinks links,
            CaseDocumentList documents,
            CaseTrail trail,
            RegionCalendar calendar,
            Ids ids) {
        this.access = access;
        this.compartments = compartments;
        this.reading = reading;
        this.tasks = tasks;
        this.links = links;
        this.documents = documents;
        this.trail = trail;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Opens a case for somebody; the caller is responsible for it. */
    public CaseView open(OpenCase order) {
        Instant now = calendar.now();
        Responsible me = Responsible.of(CurrentCaller.required());
        Case it = new Case(new CaseId(ids.next()), order, me, now);
        access.require(order);
        access.store(it);
        trail.added(it.id(), now);
        return access.named(it);
    }

    /** What one sees who opens the case's file. */
    public CaseFile look(CaseId id) {
        Case it = access.seen(id);
        trail.opened(id, access.why(it));
        return new CaseFile(access.named(it), tasks.of(id), links.of(id), documents.of(id));
    }

    /** Whose it is, where it is a client's, for whoever opens something that belongs to it. */
    public Optional<ClientId> lookedInto(CaseId id) {
        Case it = access.seen(id);
        trail.opened(id, access.why(it));
        return Optional.ofNullable(it.client());
    }

    /** A page of what happened in the case, the latest first. */
    public Page<CaseEntry> timeline(CaseId id, PageQuery query) {
        Case it = access.seen(id);
        trail.opened(id, access.why(it));
        return trail.timeline(id, query);
    }

    /**
     * Changes what is written down about a case.
     *
     * @param seen the version that the caller has seen
     * @param change makes the new form from the present one
     */
    public CaseView change(CaseId id, IfMatch seen, Function<CaseForm, CaseForm> change) {
        Case it = access.held(id);
        seen.mustBe(it.version());
        CaseForm before = it.form();
        it.write(change.apply(before));
        if (!it.form().equals(before)) {
            access.store(it);
            trail.changed(id, CaseEntry.What.RENAMED, it.form().title(), calendar.now(), "title");
        }
        return access.named(it);
    }

    /** Waits, goes on, closes or reopens. */
    public CaseView step(CaseId id, IfMatch seen, TakeStep order) {
        Case it = access.held(id);
        seen.mustBe(it.version());
        Instant now = calendar.now();
        it.take(order, tasks.firstDue(id), now);
        access.store(it);
        trail.changed(id, CaseEntry.What.of(order.step()), order.said(), now, "state");
        return access.named(it);
    }

    /** A page of the list. */
    public Page<CaseView> list(CaseFilter filter, CaseOrder order, PageQuery query) {
        return listed(reading.list(filter, order, query));
    }

    /** A part of the list that leaves the desk as a file; the trail says who took it. */
    public Page<CaseView> export(CaseFilter filter, CaseOrder order, PageQuery query) {
        Page<CaseRow> page = reading.part(filter, order, query, null);
        List<CaseView> views = access.named(page.items());
        trail.exported(views);
        return new Page<>(views, page.next(), null);
    }

    /** A client's latest cases, also those that are over. */
    public List<CaseView> ofClient(ClientId id, int most) {
        return listed(
                        reading.part(
                                CaseFilter.of(id), CaseOrder.OPENED, PageQuery.first(most), null))
                .items();
    }

    /**
     * Cases whose title has these words, the latest first; none where no word is long enough to be
     * looked up.
     *
     * @param over whether it finds those that are over as well
     */
    public List<CaseView> find(String text, boolean over, int limit) {
        if (!Wanted.of(text).hasLongWord() || compartments.open().length == 0) {
            return List.of();
        }
        CaseStanding standing = over ? CaseStanding.ALL : CaseStanding.ACTIVE;
        return listed(
                        reading.part(
                                CaseFilter.of(text, standing),
                                CaseOrder.OPENED,
                                PageQuery.first(limit),
                                null))
                .items();
    }

    /** Those of these clients who have a case, in whatever compartment. */
    @Transactional(readOnly = true)
    public Set<UUID> clients(Set<UUID> clients) {
        return reading.involved("client_id", clients);
    }

    /** Those of these employers who have one. */
    @Transactional(readOnly = true)
    public Set<UUID> employers(Set<UUID> employers) {
        return reading.involved("employer_id", employers);
    }

    private Page<CaseView> listed(Page<CaseRow> page) {
        List<CaseView> views = access.named(page.items());
        trail.listed(views);
        return new Page<>(views, page.next(), page.total());
    }
}
