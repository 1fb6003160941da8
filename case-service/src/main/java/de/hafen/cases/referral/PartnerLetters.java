package de.hafen.cases.referral;

import de.hafen.cases.partner.PartnerView;
import de.hafen.cases.partner.Partners;
import de.hafen.cases.reservation.Outgoing;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.mail.MailNotSent;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends letters to partners. They say that somebody is referred and until when an answer is hoped
 * for; who it is, and what is needed, is behind the link.
 */
@Component
class PartnerLetters implements Outgoing {

    private static final Logger log = LoggerFactory.getLogger(PartnerLetters.class);
    private static final int AT_ONCE = 50;

    /**
     * Languages in which there are words; partners are offices here, and everybody else's German.
     */
    private static final Set<String> SPOKEN = Set.of("de", "en");

    private final LinkRows letters;
    private final ReferralRows rows;
    private final PartnerLinks links;
    private final Partners partners;
    private final Mail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PartnerLetters(
            LinkRows letters,
            ReferralRows rows,
            PartnerLinks links,
            Partners partners,
            Mail mail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.letters = letters;
        this.rows = rows;
        this.links = links;
        this.partners = partners;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends what is due; where that is a lot, the rest on the next round. */
    @Override
    public void deliverHere() {
        for (int sent = 0; sent < AT_ONCE; sent++) {
            Optional<LinkRows.Waiting> due =
                    transaction.execute(_ -> letters.take(clock.instant()));
            if (due == null || due.isEmpty()) {
                return;
            }
            deliver(due.get());
        }
    }

    private void deliver(LinkRows.Waiting waiting) {
        try {
            Optional<Letter> letter = transaction.execute(_ -> write(waiting));
            if (letter == null || letter.isEmpty()) {
                transaction.executeWithoutResult(_ -> letters.drop(waiting.id()));
                return;
            }
            mail.send(letter.get());
            transaction.executeWithoutResult(_ -> letters.sent(waiting.id(), clock.instant()));
        } catch (MailNotSent failed) {
            log.warn("letter {} was not taken, attempt {}", waiting.id(), waiting.attempts());
        }
    }

    /** As it stands when it goes out; none where nobody asks any longer, or a later one goes. */
    private Optional<Letter> write(LinkRows.Waiting waiting) {
        return letters.find(waiting.id())
                .filter(it -> it.latest() && it.usedAt() == null && it.state().isOpen())
                .flatMap(it -> rows.find(it.referral()))
                .map(it -> letter(waiting, it, partners.open(it.partner().id())));
    }

    private Letter letter(LinkRows.Waiting waiting, ReferralView it, PartnerView to) {
        Locale language =
                Locale.forLanguageTag(
                        to.languages().stream()
                                .map(spoken -> spoken.value().split("-", 2)[0])
                                .filter(SPOKEN::contains)
                                .findFirst()
                                .orElse("de"));
        return new Letter(
                "referral-" + waiting.kind().name().toLowerCase(Locale.ROOT),
                to.email(),
                Objects.requireNonNullElse(to.contact(), ""),
                language,
                List.of(
                        to.name(),
                        it.sentBy(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language)
                                .format(it.expectedBy())),
                links.page(waiting.id(), language.getLanguage()),
                waiting.id());
    }
}
