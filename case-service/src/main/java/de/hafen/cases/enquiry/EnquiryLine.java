package de.hafen.cases.enquiry;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.consultation.ConsultationView.ClientName;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Ordering.Key;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry in a list.
 *
 * @param excerpt the beginning of the question
 * @param client who asks, where known
 * @param assignee who has it, or is to take it
 * @param office where several people answer it
 */
public record EnquiryLine(
        EnquiryId id,
        int version,
        Reference reference,
        EnquirySource source,
        EnquiryState state,
        List<Topic> topics,
        LanguageTag language,
        @Nullable TargetGroup targetGroup,
        String excerpt,
        @Nullable String name,
        @Nullable ClientName client,
        @Nullable Responsible assignee,
        @Nullable String office,
        Instant receivedAt,
        @Nullable EnquiryOutcome outcome) {

    static final Key RECEIVED = new Key("received_at", "timestamptz");
    static final Key ID = new Key("id", "uuid");
    static final Ordering OLDEST = Ordering.up(RECEIVED, ID);
    static final Ordering LATEST = Ordering.down(RECEIVED, ID);

    static final String COLUMNS =
            "id, version, reference, source, state, topics, language, target_group,"
                    + " left(text, 160) as excerpt, name, client_id, assignee_id, assignee_name,"
                    + " office, received_at, outcome";

    /** Tells the id only. */
    @Override
    public String toString() {
        return "enquiry " + id;
    }

    /** As it stands in its row; whoever asks is known by the id alone. */
    record Row(EnquiryLine line, @Nullable ClientId client) {

        static Row of(ResultSet rs, int number) throws SQLException {
            UUID client = rs.getObject("client_id", UUID.class);
            String assignee = rs.getString("assignee_id");
            String group = rs.getString("target_group");
            String outcome = rs.getString("outcome");
            return new Row(
                    new EnquiryLine(
                            new EnquiryId(rs.getObject("id", UUID.class)),
                            rs.getInt("version"),
                            new Reference(rs.getString("reference")),
                            EnquirySource.valueOf(rs.getString("source")),
                            EnquiryState.valueOf(rs.getString("state")),
                            Arrays.stream((String[]) rs.getArray("topics").getArray())
                                    .map(Topic::valueOf)
                                    .toList(),
                            new LanguageTag(rs.getString("language")),
                            group == null ? null : TargetGroup.valueOf(group),
                            rs.getString("excerpt"),
                            rs.getString("name"),
                            null,
                            assignee == null
                                    ? null
                                    : new Responsible(assignee, rs.getString("assignee_name")),
                            rs.getString("office"),
                            rs.getObject("received_at", OffsetDateTime.class).toInstant(),
                            outcome == null ? null : EnquiryOutcome.valueOf(outcome)),
                    client == null ? null : new ClientId(client));
        }

        EnquiryLine with(@Nullable ClientCard card) {
            return new EnquiryLine(
                    line.id,
                    line.version,
                    line.reference,
                    line.source,
                    line.state,
                    line.topics,
                    line.language,
                    line.targetGroup,
                    line.excerpt,
                    line.name,
                    card == null ? null : new ClientName(card.id(), card.name()),
                    line.assignee,
                    line.office,
                    line.receivedAt,
                    line.outcome);
        }
    }
}
