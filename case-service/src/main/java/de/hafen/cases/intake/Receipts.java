package de.hafen.cases.intake;

import de.hafen.cases.enquiry.Enquiries;
import de.hafen.cases.enquiry.EnquiryTold;
import de.hafen.cases.reservation.Outgoing;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.mail.MailNotSent;
import de.hafen.platform.tenancy.CurrentRegion;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends receipts of enquiries. They carry no word that somebody typed: whoever typed the address
 * may be somebody else, and writes to nobody through us.
 */
@Component
class Receipts implements Outgoing {

    private static final Logger log = LoggerFactory.getLogger(Receipts.class);
    private static final int AT_ONCE = 50;

    /** Languages in which there are words; everybody else reads English. */
    private static final Set<String> SPOKEN = Set.of("ar", "de", "en", "tr", "uk");

    private final Enquiries enquiries;
    private final ReceiptRows rows;
    private final IntakeProperties properties;
    private final Mail mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Receipts(
            Enquiries enquiries,
            ReceiptRows rows,
            IntakeProperties properties,
            Mail mail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.enquiries = enquiries;
        this.rows = rows;
        this.properties = properties;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Sends what is due; where that is a lot, the rest on the next round. */
    @Override
    public void deliverHere() {
        for (int sent = 0; sent < AT_ONCE; sent++) {
            Optional<ReceiptRows.Waiting> due =
                    transaction.execute(_ -> rows.take(clock.instant()));
            if (due == null || due.isEmpty()) {
                return;
            }
            deliver(due.get());
        }
    }

    private void deliver(ReceiptRows.Waiting waiting) {
        try {
            Optional<EnquiryTold> told =
                    transaction.execute(_ -> enquiries.told(waiting.enquiry()));
            if (told != null && told.isPresent()) {
                mail.send(letter(waiting.id(), told.get()));
            }
            transaction.executeWithoutResult(_ -> rows.sent(waiting.id(), clock.instant()));
        } catch (MailNotSent failed) {
            log.warn("receipt {} was not taken, attempt {}", waiting.id(), waiting.attempts());
        }
    }

    private Letter letter(UUID id, EnquiryTold told) {
        String tag = told.language().value().split("-", 2)[0];
        Locale language = Locale.forLanguageTag(SPOKEN.contains(tag) ? tag : "en");
        return new Letter(
                "enquiry-received",
                told.email(),
                "",
                language,
                List.of(told.reference().text(), told.code()),
                page(told, language.getLanguage()),
                id);
    }

    /** The page on which one looks; what stands after # is in no server's log. */
    private URI page(EnquiryTold told, String language) {
        return URI.create(
                properties.portal()
                        + "/p/enquiry?lang="
                        + language
                        + "#"
                        + CurrentRegion.required()
                        + "/"
                        + told.reference()
                        + "-"
                        + told.code());
    }
}
