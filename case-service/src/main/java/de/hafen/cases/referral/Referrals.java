package de.hafen.cases.referral;

import de.hafen.cases.casefile.CaseId;
import de.hafen.cases.casefile.CaseState;
import de.hafen.cases.casefile.Cases;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consent.ConsentPurpose;
import de.hafen.cases.consent.ConsentSaid;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.consent.Release;
import de.hafen.cases.consent.ReleasedField;
import de.hafen.cases.partner.PartnerView;
import de.hafen.cases.partner.Partners;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients of the bound region who are referred to partners. */
@Service
@Transactional
public class Referrals {

    private static final int CASES = 50;

    private final ReferralRows rows;
    private final AskingPartners asking;
    private final Clients clients;
    private final Consents consents;
    private final Partners partners;
    private final Cases cases;
    private final ReferralTrail trail;
    private final ReferralProperties properties;
    private final RegionCalendar calendar;
    private final Ids ids;

    Referrals(
            ReferralRows rows,
            AskingPartners asking,
            Clients clients,
            Consents consents,
            Partners partners,
            Cases cases,
            ReferralTrail trail,
            ReferralProperties properties,
            RegionCalendar calendar,
            Ids ids) {
        this.rows = rows;
        this.asking = asking;
        this.clients = clients;
        this.consents = consents;
        this.partners = partners;
        this.cases = cases;
        this.trail = trail;
        this.properties = properties;
        this.calendar = calendar;
        this.ids = ids;
    }

    /**
     * What sending would mean.
     *
     * @param allowed whether the client's yes stands
     * @param fields those to which the client agreed
     * @param told what the partner would be told, all of it; of the fields that were asked for only
     *     those to which the client agreed
     */
    @Schema(name = "ReferralPreview")
    record Preview(boolean allowed, List<ReleasedField> fields, Projection told) {}

    /** What the partner would be told; nothing is stored. */
    Preview preview(ClientId id, Collection<ReleasedField> wanted, String message) {
        Set<ReleasedField> agreed = consents.release(id).map(Release::fields).orElseGet(Set::of);
        Set<ReleasedField> fields = new TreeSet<>(wanted);
        fields.retainAll(agreed);
        return new Preview(
                consents.allows(id, ConsentPurpose.REFERRAL),
                agreed.stream().sorted().toList(),
                Projection.of(clients.open(id), fields, message));
    }

    /** Refers a client to a partner, who gets a letter; the client's yes stands meanwhile. */
    ReferralView send(SendReferral order) {
        ClientId client = order.clientId();
        clients.hold(client);
        Release release = consents.toPartners(client);
        Set<ReleasedField> fields = new TreeSet<>(order.fields());
        if (!release.fields().containsAll(fields)) {
            throw ReferralNotPossible.withThatField();
        }
        PartnerView partner = partners.inUse(order.partnerId());
        if (order.caseId() != null) {
            requireOpen(order.caseId(), client);
        }
        ReferralId id = new ReferralId(ids.next());
        Projection told = Projection.of(clients.open(client), fields, order.message().strip());
        rows.add(
                id,
                order,
                release,
                fields,
                told,
                calendar.now(),
                calendar.today().plusDays(partner.answerDays()),
                CurrentCaller.required());
        asking.ask(id, LinkKind.ASK, calendar.now());
        trail.sent(id, client);
        return found(id);
    }

    /** The latest ones of a client whose file the caller has opened. */
    public Page<ReferralView> inFile(ClientId client, int most) {
        ReferralFilter theirs = new ReferralFilter(client, null, null, null);
        Page<ReferralView> page =
                rows.part(
                        theirs,
                        ReferralOrder.LATEST,
                        PageQuery.first(most),
                        calendar.today(),
                        null);
        trail.listed(page.items());
        return page;
    }

    /** A page of them; the trail says who saw whom. */
    Page<ReferralView> list(ReferralFilter filter, ReferralOrder order, PageQuery query) {
        Page<ReferralView> page = rows.list(filter, order, query, calendar.today());
        trail.listed(page.items());
        return page;
    }

    /** A part of the list as it leaves in a file; the trail says who took it. */
    Page<ReferralView> export(ReferralFilter filter, ReferralOrder order, PageQuery query) {
        Page<ReferralView> page = rows.list(filter, order, query, calendar.today());
        trail.exported(page.items());
        return page;
    }

    /** Opens one, with what the partner can read. */
    ReferralView open(ReferralId id) {
        ReferralView it = found(id);
        trail.opened(id, clients.why(it.clientId()));
        return it;
    }

    /** A colleague writes down what the partner said on the phone. */
    ReferralView answer(ReferralId id, IfMatch seen, ReferralAnswer answer) {
        ReferralState next = after(held(id, seen), answer.said().step());
        rows.step(
                id, next, answer.requiredWords(), CurrentCaller.required().name(), calendar.now());
        trail.stepped(id);
        if (next == ReferralState.ACCEPTED) {
            asking.ask(id, LinkKind.RESULT, calendar.now());
        }
        return found(id);
    }

    /** The centre wants it no more; the partner's link shows nothing from now on. */
    ReferralView withdraw(ReferralId id, IfMatch seen) {
        ReferralRows.Standing now = held(id, seen);
        rows.step(id, after(now, ReferralStep.WITHDRAW), null, null, calendar.now());
        trail.stepped(id);
        return found(id);
    }

    /** The partner is asked again, with a new link. */
    ReferralView remind(ReferralId id, IfMatch seen) {
        ReferralRows.Standing now = held(id, seen);
        LinkKind what =
                switch (now.state()) {
                    case SENT -> LinkKind.REMIND;
                    case ACCEPTED -> LinkKind.RESULT;
                    case REFUSED, DONE, WITHDRAWN -> throw new ReferralHasMovedOn(now.state());
                };
        rows.reminded(id, calendar.now(), calendar.today().plusDays(properties.again()));
        asking.ask(id, what, calendar.now());
        trail.reminded(id);
        return found(id);
    }

    @EventListener
    void on(ConsentSaid it) {
        if (it.purpose() != ConsentPurpose.REFERRAL) {
            return;
        }
        ClientId client = it.client();
        consents.release(client)
                .ifPresentOrElse(
                        release ->
                                trail.narrowed(
                                        rows.narrow(client, release.fields(), calendar.now())),
                        () -> trail.stepped(rows.withdraw(client, calendar.now())));
    }

    private static ReferralState after(ReferralRows.Standing now, ReferralStep step) {
        return now.state().after(step).orElseThrow(() -> new ReferralHasMovedOn(now.state()));
    }

    private ReferralRows.Standing held(ReferralId id, IfMatch seen) {
        ReferralRows.Standing now = rows.hold(id).orElseThrow(() -> new NoSuchReferral(id));
        seen.mustBe(now.version());
        return now;
    }

    private void requireOpen(CaseId id, ClientId client) {
        if (cases.ofClient(client, CASES).stream()
                .noneMatch(it -> it.id().equals(id) && it.state() != CaseState.CLOSED)) {
            throw ReferralNotPossible.inThatCase();
        }
    }

    private ReferralView found(ReferralId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchReferral(id));
    }
}
