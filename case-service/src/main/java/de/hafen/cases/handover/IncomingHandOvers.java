package de.hafen.cases.handover;

import de.hafen.cases.client.Arrivals;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Fitting;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients whom other regions ask the bound one to take. */
@Service
@Transactional
public class IncomingHandOvers {

    private static final String KIND = "hand-over";

    private final IncomingRows rows;
    private final Arrivals arrivals;
    private final Audit audit;
    private final RegionCalendar calendar;
    private final ApplicationEventPublisher events;

    IncomingHandOvers(
            IncomingRows rows,
            Arrivals arrivals,
            Audit audit,
            RegionCalendar calendar,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.arrivals = arrivals;
        this.audit = audit;
        this.calendar = calendar;
        this.events = events;
    }

    /** A page of what is asked; the trail says who saw whom. */
    Page<IncomingView> list(boolean open, PageQuery query) {
        Page<IncomingView> page = rows.list(open, query);
        audit.listed(KIND, page.items().stream().map(it -> it.id().value()).toList());
        return page;
    }

    /** Opens one, with all that the other region tells. */
    IncomingView open(HandOverId id) {
        IncomingView it = found(id);
        audit.opened(KIND, id.value());
        return it;
    }

    /** Opens a file here, beside what the other region tells: they may be the same person's. */
    Fitting beside(HandOverId id, ClientId client) {
        IncomingView it = found(id);
        if (it.state() != IncomingState.REQUESTED || it.passed() == null) {
            throw new HandOverHasMovedOn(it.state());
        }
        audit.opened(KIND, id.value());
        return arrivals.fit(client, it.passed().person());
    }

    /**
     * The client is to be taken, if the other region still wants it when it hears that.
     *
     * @param into the file here, where it is the same person
     */
    IncomingView accept(HandOverId id, IfMatch seen, @Nullable ClientId into) {
        unanswered(id, seen);
        if (into != null) {
            arrivals.expect(into);
        }
        rows.accept(id.value(), into, calendar.now(), CurrentCaller.required());
        return answered(id);
    }

    /** The client is not taken. */
    IncomingView refuse(HandOverId id, IfMatch seen, String reason) {
        unanswered(id, seen);
        rows.refuse(id.value(), reason, calendar.now(), CurrentCaller.required());
        return answered(id);
    }

    private void unanswered(HandOverId id, IfMatch seen) {
        IncomingRows.Standing now = rows.hold(id.value()).orElseThrow(() -> new NoSuchHandOver(id));
        seen.mustBe(now.version());
        if (now.state() != IncomingState.REQUESTED) {
            throw new HandOverHasMovedOn(now.state());
        }
    }

    private IncomingView answered(HandOverId id) {
        audit.changed(KIND, id.value(), Set.of("state"));
        events.publishEvent(new HandOversWaiting(CurrentRegion.required()));
        return found(id);
    }

    private IncomingView found(HandOverId id) {
        return rows.find(id.value()).orElseThrow(() -> new NoSuchHandOver(id));
    }
}
