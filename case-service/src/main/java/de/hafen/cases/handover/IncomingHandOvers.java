package de.hafen.cases.handover;

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
    private final Audit audit;
    private final RegionCalendar calendar;
    private final ApplicationEventPublisher events;

    IncomingHandOvers(
            IncomingRows rows,
            Audit audit,
            RegionCalendar calendar,
            ApplicationEventPublisher events) {
        this.rows = rows;
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

    /** The client is to be taken, if the other region still wants it when it hears that. */
    IncomingView accept(HandOverId id, IfMatch seen) {
        return answer(id, seen, IncomingState.ACCEPTING, null);
    }

    /** The client is not taken. */
    IncomingView refuse(HandOverId id, IfMatch seen, String reason) {
        return answer(id, seen, IncomingState.REFUSING, reason);
    }

    private IncomingView answer(
            HandOverId id, IfMatch seen, IncomingState answer, @Nullable String reason) {
        IncomingRows.Standing now = rows.hold(id.value()).orElseThrow(() -> new NoSuchHandOver(id));
        seen.mustBe(now.version());
        if (now.state() != IncomingState.REQUESTED) {
            throw new HandOverHasMovedOn(now.state());
        }
        rows.answer(id.value(), answer, reason, calendar.now(), CurrentCaller.required());
        audit.changed(KIND, id.value(), Set.of("state"));
        events.publishEvent(new HandOversWaiting(CurrentRegion.required()));
        return found(id);
    }

    private IncomingView found(HandOverId id) {
        return rows.find(id.value()).orElseThrow(() -> new NoSuchHandOver(id));
    }
}
