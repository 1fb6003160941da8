package de.hafen.cases.enquiry;

import de.hafen.cases.client.ClientId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks.
 *
 * @param id chosen by who sends it, so that the same enquiry is never received twice
 * @param partner who passed it on
 * @param clientId who asks, where known
 */
public record ReceiveEnquiry(
        UUID id,
        EnquirySource source,
        @Nullable String partner,
        @Nullable ClientId clientId,
        EnquiryForm form) {

    /** Tells nothing about the enquiry. */
    @Override
    public String toString() {
        return "an enquiry to be received";
    }
}
