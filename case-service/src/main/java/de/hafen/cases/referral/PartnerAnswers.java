package de.hafen.cases.referral;

import de.hafen.cases.consent.ConsentPurpose;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.partner.PartnerView;
import de.hafen.cases.partner.Partners;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.RegionCalendar;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What partners without an account can do in the bound region: look, and answer once with each
 * link. In the trail it is the partner who acts.
 */
@Service
@Transactional
public class PartnerAnswers {

    private final PartnerLinks links;
    private final LinkRows letters;
    private final ReferralRows rows;
    private final Partners partners;
    private final Consents consents;
    private final AskingPartners asking;
    private final ReferralTrail trail;
    private final RegionCalendar calendar;

    PartnerAnswers(
            PartnerLinks links,
            LinkRows letters,
            ReferralRows rows,
            Partners partners,
            Consents consents,
            AskingPartners asking,
            ReferralTrail trail,
            RegionCalendar calendar) {
        this.links = links;
        this.letters = letters;
        this.rows = rows;
        this.partners = partners;
        this.consents = consents;
        this.asking = asking;
        this.trail = trail;
        this.calendar = calendar;
    }

    /** Shows what the partner is told, or why it is not shown. */
    ReferralByLink look(String key) {
        LinkRows.Link link = link(links.read(key));
        PartnerView partner = partners.open(link.partner());
        LinkStanding standing = standing(link);
        if (standing != LinkStanding.OPEN) {
            return ReferralByLink.shut(standing, partner.name(), link);
        }
        return as(
                partner,
                () -> {
                    trail.opened(link.referral(), "");
                    return ReferralByLink.open(partner.name(), found(link.referral()));
                });
    }

    /** The partner answers; the same said again with the same link is the same answer. */
    ReferralByLink answer(String key, ReferralAnswer answer) {
        UUID letter = links.read(key);
        ReferralId referral = letters.referral(letter).orElseThrow(NoSuchLink::new);
        if (rows.hold(referral).isEmpty()) {
            throw new NoSuchLink();
        }
        LinkRows.Link link = link(letter);
        PartnerView partner = partners.open(link.partner());
        LinkStanding standing = standing(link);
        if (standing == LinkStanding.OPEN) {
            as(partner, () -> answered(link, answer));
        } else if (standing != LinkStanding.USED || link.answer() != answer.said()) {
            throw new LinkOpensNothing(standing);
        }
        return ReferralByLink.shut(LinkStanding.USED, partner.name(), link(letter));
    }

    private boolean answered(LinkRows.Link link, ReferralAnswer answer) {
        ReferralState next =
                link.state()
                        .after(answer.said().step())
                        .orElseThrow(() -> new ReferralHasMovedOn(link.state()));
        rows.step(link.referral(), next, answer.requiredWords(), null, calendar.now());
        letters.used(link.id(), answer.said(), calendar.now());
        if (next == ReferralState.ACCEPTED) {
            asking.ask(link.referral(), LinkKind.RESULT, calendar.now());
        }
        trail.stepped(link.referral());
        return true;
    }

    /** A yes that does not stand any longer ends it at once, whatever became of the file. */
    private LinkStanding standing(LinkRows.Link link) {
        boolean asked =
                link.state().isOpen() && consents.allows(link.client(), ConsentPurpose.REFERRAL);
        return LinkStanding.of(
                link.usedAt() != null, asked, link.latest(), link.until(), calendar.now());
    }

    private LinkRows.Link link(UUID letter) {
        return letters.find(letter).orElseThrow(NoSuchLink::new);
    }

    private ReferralView found(ReferralId id) {
        return rows.find(id).orElseThrow(NoSuchLink::new);
    }

    /** Somebody at that office, with no right to anything but this. */
    private static <T> T as(PartnerView partner, Supplier<T> work) {
        Caller caller =
                new Caller(
                        "partner:" + partner.id(),
                        partner.name(),
                        Caller.Kind.PERSON,
                        CurrentRegion.required(),
                        Set.of(),
                        Set.of(),
                        Set.of());
        return CurrentCaller.where(caller).call(work::get);
    }
}
