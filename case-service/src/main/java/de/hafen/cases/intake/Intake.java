package de.hafen.cases.intake;

import de.hafen.cases.appointment.LettersWaiting;
import de.hafen.cases.enquiry.Enquiries;
import de.hafen.cases.enquiry.EnquiryReceipt;
import de.hafen.cases.enquiry.EnquiryStanding;
import de.hafen.cases.enquiry.ReceiveEnquiry;
import de.hafen.platform.tenancy.CurrentRegion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people who ask for themselves can do in the bound region. */
@Service
@Transactional
public class Intake {

    private final Enquiries enquiries;
    private final ReceiptRows letters;
    private final IntakeProperties properties;
    private final ApplicationEventPublisher events;

    Intake(
            Enquiries enquiries,
            ReceiptRows letters,
            IntakeProperties properties,
            ApplicationEventPublisher events) {
        this.enquiries = enquiries;
        this.letters = letters;
        this.properties = properties;
        this.events = events;
    }

    /** When an answer may be expected. */
    @Transactional(readOnly = true)
    Expectation expectation() {
        return Expectation.of(enquiries.patience());
    }

    /** Receives an enquiry, once however often it is sent; who gave an address gets a letter. */
    EnquiryReceipt receive(ReceiveEnquiry order) {
        EnquiryReceipt receipt = enquiries.receive(order);
        @Nullable String email = order.form().email();
        if (email != null && enquiries.from(email) <= properties.lettersADay()) {
            letters.write(receipt.id(), receipt.receivedAt());
            events.publishEvent(new LettersWaiting(CurrentRegion.required()));
        }
        return receipt;
    }

    /** Where an enquiry stands. */
    @Transactional(readOnly = true)
    EnquiryStanding standing(String key) {
        return enquiries.standing(key);
    }
}
