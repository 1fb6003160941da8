package de.hafen.tenants.staff;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.time.Ids;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.LinkPurpose;
import de.hafen.tenants.account.OneTimeLinks;
import de.hafen.tenants.account.Passwords;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells people that they may work somewhere; newcomers get the link that opens their account. The
 * letter is written in the transaction that lets them in, and goes out after it.
 */
@Component
@EnableConfigurationProperties(StaffProperties.class)
class Invitations {

    static final String INVITATION = "invitation";
    private static final String INVENTED = ".example";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final LetterRows letters;
    private final ApplicationEventPublisher events;
    private final StaffProperties settings;
    private final ServiceKey key;
    private final Ids ids;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            OneTimeLinks links,
            Passwords passwords,
            LetterRows letters,
            ApplicationEventPublisher events,
            StaffProperties settings,
            ServiceKey key,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.letters = letters;
        this.events = events;
        this.settings = settings;
        this.key = key;
        this.ids = ids;
        this.clock = clock;
    }

    /** A letter waits to go out. */
    record Written() {}

    /** Writes to the person; the letter goes out when the present transaction has committed. */
    void send(Account to, String place) {
        boolean newcomer = to.activatedAt() == null;
        if (newcomer && settings.opensDemo(to.email().value(), INVENTED)) {
            passwords.setInvented(to, settings.demoPassword());
            accounts.activate(to.id());
            return;
        }
        UUID id = ids.next();
        if (newcomer) {
            letters.withdraw(to.id());
            links.issue(to.id(), LinkPurpose.INVITATION, secret(key, id));
        }
        letters.write(
                id, to.id(), newcomer ? INVITATION : "access", place, inviter(), clock.instant());
        events.publishEvent(new Written());
    }

    /** Made from the letter's id, so that a letter that is sent again is the same letter. */
    static byte[] secret(ServiceKey key, UUID letter) {
        return key.derive("invitation|1|" + letter);
    }

    private static String inviter() {
        return CurrentCaller.isBound() && !CurrentCaller.required().name().isBlank()
                ? CurrentCaller.required().name()
                : "Hafen";
    }
}
