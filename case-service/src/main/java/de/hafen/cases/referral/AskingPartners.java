package de.hafen.cases.referral;

import de.hafen.cases.appointment.LettersWaiting;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.time.Ids;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners by letter, each with a link of its own; the one before opens no longer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AskingPartners {

    private final LinkRows links;
    private final ReferralProperties properties;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    AskingPartners(
            LinkRows links,
            ReferralProperties properties,
            Ids ids,
            ApplicationEventPublisher events) {
        this.links = links;
        this.properties = properties;
        this.ids = ids;
        this.events = events;
    }

    /** The letter goes out once the transaction has ended. */
    void ask(ReferralId referral, LinkKind what, Instant now) {
        links.write(ids.next(), referral, what, now, now.plus(properties.linkOpens()));
        events.publishEvent(new LettersWaiting(CurrentRegion.required()));
    }
}
