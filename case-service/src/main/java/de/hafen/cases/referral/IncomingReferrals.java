package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.partner.Partners;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients whom partners refer to the bound region, as colleagues write it down. */
@Service
@Transactional
public class IncomingReferrals {

    private final IncomingReferralRows rows;
    private final Clients clients;
    private final Partners partners;
    private final ReferralTrail trail;
    private final RegionCalendar calendar;
    private final Ids ids;

    IncomingReferrals(
            IncomingReferralRows rows,
            Clients clients,
            Partners partners,
            ReferralTrail trail,
            RegionCalendar calendar,
            Ids ids) {
        this.rows = rows;
        this.clients = clients;
        this.partners = partners;
        this.trail = trail;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** A partner refers somebody. */
    IncomingReferral receive(ReceiveReferral order) {
        clients.hold(order.clientId());
        clients.why(order.clientId());
        partners.inUse(order.partnerId());
        ReferralId id = new ReferralId(ids.next());
        rows.add(id, order, calendar.now(), CurrentCaller.required());
        trail.received(id);
        return found(id);
    }

    /** A page of them, the latest first; the trail says who saw whom. */
    Page<IncomingReferral> list(
            @Nullable ClientId client, @Nullable ReferralState state, PageQuery query) {
        Page<IncomingReferral> page = rows.list(client, state, query);
        trail.listedIncoming(page.items());
        return page;
    }

    /** A part of the list as it leaves in a file; the trail says who took it. */
    Page<IncomingReferral> export(
            @Nullable ClientId client, @Nullable ReferralState state, PageQuery query) {
        Page<IncomingReferral> page = rows.list(client, state, query);
        trail.exportedIncoming(page.items());
        return page;
    }

    /** Opens one. */
    IncomingReferral open(ReferralId id) {
        IncomingReferral it = found(id);
        trail.opened(id, clients.why(it.clientId()));
        return it;
    }

    /** What the region says to it. */
    IncomingReferral answer(ReferralId id, IfMatch seen, ReferralAnswer answer) {
        return step(id, seen, answer.said().step(), answer.requiredWords());
    }

    /** The partner wants it no more. */
    IncomingReferral withdraw(ReferralId id, IfMatch seen) {
        return step(id, seen, ReferralStep.WITHDRAW, null);
    }

    private IncomingReferral step(
            ReferralId id, IfMatch seen, ReferralStep step, @Nullable String words) {
        ReferralRows.Standing now = rows.hold(id).orElseThrow(() -> new NoSuchReferral(id));
        seen.mustBe(now.version());
        ReferralState next =
                now.state().after(step).orElseThrow(() -> new ReferralHasMovedOn(now.state()));
        rows.step(id, next, words, CurrentCaller.required().name(), calendar.now());
        trail.stepped(id);
        return found(id);
    }

    private IncomingReferral found(ReferralId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchReferral(id));
    }
}
