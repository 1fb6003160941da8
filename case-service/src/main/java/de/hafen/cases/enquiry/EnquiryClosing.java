package de.hafen.cases.enquiry;

import de.hafen.cases.consultation.ConsultationId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of an enquiry.
 *
 * @param consultationId the consultation that came of it
 */
public record EnquiryClosing(
        @NotNull EnquiryOutcome outcome,
        @Nullable @Size(max = 2_000) String note,
        @Nullable ConsultationId consultationId) {

    /** Tells nothing about the enquiry. */
    @Override
    public String toString() {
        return "an enquiry's end";
    }
}
