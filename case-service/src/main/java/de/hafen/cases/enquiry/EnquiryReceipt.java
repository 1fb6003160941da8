package de.hafen.cases.enquiry;

import java.time.Instant;

/**
 * What whoever asked takes along.
 *
 * @param code with the reference, it shows where the enquiry stands
 */
public record EnquiryReceipt(EnquiryId id, Reference reference, String code, Instant receivedAt) {

    /** Hides the code. */
    @Override
    public String toString() {
        return "receipt of " + reference;
    }
}
