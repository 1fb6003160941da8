package de.hafen.cases.enquiry;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.listing.Where;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Which enquiries a list shows; what is not given does not narrow it.
 *
 * @param open those that nobody has answered yet
 * @param assignee the account of who has it, or is to take it
 * @param office where it is answered
 * @param untaken those that wait for somebody to take them
 */
public record EnquiryFilter(
        @Nullable Boolean open,
        @Nullable EnquiryState state,
        @Nullable Topic topic,
        @Nullable LanguageTag language,
        @Nullable TargetGroup targetGroup,
        @Nullable EnquirySource source,
        @Nullable String assignee,
        @Nullable String office,
        @Nullable Boolean untaken,
        @Nullable ClientId clientId,
        @Nullable Reference reference) {

    /** The condition of the index over them. */
    static final String OPEN = "state in ('NEW', 'IN_WORK')";

    /** A colleague to whom a rule gave it has not taken it yet, but nobody else needs to. */
    static final String UNTAKEN = "state = 'NEW' and assignee_id is null";

    Where where() {
        Where where = new Where();
        if (Boolean.TRUE.equals(open)) {
            where.that(OPEN);
        }
        if (Boolean.TRUE.equals(untaken)) {
            where.that(UNTAKEN);
        }
        return where.that("state = :state", "state", state == null ? null : state.name())
                .that(
                        "topics @> array[:topic]::text[]",
                        "topic",
                        topic == null ? null : topic.name())
                .that(
                        "language = :language",
                        "language",
                        language == null ? null : language.value())
                .that(
                        "target_group = :group",
                        "group",
                        targetGroup == null ? null : targetGroup.name())
                .that("source = :source", "source", source == null ? null : source.name())
                .that("assignee_id = :assignee", "assignee", assignee)
                .that("office = :office", "office", office)
                .that("client_id = :client", "client", clientId == null ? null : clientId.value())
                .that(
                        "reference = :reference",
                        "reference",
                        reference == null ? null : reference.text());
    }
}
