package de.hafen.cases.enquiry;

import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.consultation.ConsultationView;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as colleagues see it.
 *
 * @param code with the reference, it shows the person where the enquiry stands
 * @param consentedAt since when the person may be written to or called
 * @param client who asks, where known
 * @param assignee who has it, or is to take it
 * @param office where several people answer it
 * @param triageRule the rule that said so when it came
 * @param consultationId the consultation that came of it
 */
public record EnquiryView(
        EnquiryId id,
        int version,
        Reference reference,
        String code,
        EnquirySource source,
        @Nullable String partner,
        EnquiryState state,
        List<Topic> topics,
        LanguageTag language,
        @Nullable TargetGroup targetGroup,
        String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Instant consentedAt,
        ConsultationView.@Nullable ClientName client,
        @Nullable Responsible assignee,
        @Nullable String office,
        @Nullable String triageRule,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable EnquiryOutcome outcome,
        @Nullable String closingNote,
        @Nullable ConsultationId consultationId) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "enquiry " + id;
    }
}
