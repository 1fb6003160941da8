package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.listing.Ordering;
import de.hafen.cases.listing.Ordering.Key;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A consultation in a list, before the names of those who took part are known. */
record ConsultationRow(
        ConsultationView view, @Nullable ClientId client, @Nullable EmployerId employer) {

    /** The latest first. */
    static final Ordering LATEST =
            Ordering.down(new Key("held_at", "timestamptz"), new Key("id", "uuid"));

    static final String COLUMNS =
            "id, version, audience, client_id, employer_id, held_at, minutes, channel, topics,"
                    + " own_topics, language, note, outcome, follow_up_on, follow_up_done_at,"
                    + " adviser_id, adviser_name, fellow_ids, fellow_names";

    static ConsultationRow of(ResultSet rs, int number) throws SQLException {
        UUID client = rs.getObject("client_id", UUID.class);
        UUID employer = rs.getObject("employer_id", UUID.class);
        OffsetDateTime done = rs.getObject("follow_up_done_at", OffsetDateTime.class);
        return new ConsultationRow(
                view(rs, done == null ? null : done.toInstant()),
                client == null ? null : new ClientId(client),
                employer == null ? null : new EmployerId(employer));
    }

    ConsultationView with(@Nullable ClientCard client, @Nullable EmployerCard employer) {
        return new ConsultationView(
                view.id(),
                view.version(),
                view.audience(),
                ConsultationView.ClientName.of(client),
                ConsultationView.EmployerName.of(employer),
                view.heldAt(),
                view.minutes(),
                view.channel(),
                view.topics(),
                view.ownTopics(),
                view.language(),
                view.note(),
                view.outcome(),
                view.followUpOn(),
                view.followUpDoneAt(),
                view.adviser(),
                view.fellows(),
                view.retraction());
    }

    private static ConsultationView view(ResultSet rs, @Nullable Instant done) throws SQLException {
        return new ConsultationView(
                new ConsultationId(rs.getObject("id", UUID.class)),
                rs.getInt("version"),
                Audience.valueOf(rs.getString("audience")),
                null,
                null,
                rs.getObject("held_at", OffsetDateTime.class).toInstant(),
                rs.getInt("minutes"),
                Channel.valueOf(rs.getString("channel")),
                texts(rs, "topics").map(Topic::valueOf).toList(),
                texts(rs, "own_topics").map(OwnTopic::of).toList(),
                new LanguageTag(rs.getString("language")),
                rs.getString("note"),
                Outcome.valueOf(rs.getString("outcome")),
                rs.getObject("follow_up_on", LocalDate.class),
                done,
                new Adviser(rs.getString("adviser_id"), rs.getString("adviser_name")),
                fellows(rs),
                null);
    }

    private static List<FellowAdviser> fellows(ResultSet rs) throws SQLException {
        List<String> ids = texts(rs, "fellow_ids").toList();
        List<String> names = texts(rs, "fellow_names").toList();
        return IntStream.range(0, ids.size())
                .mapToObj(at -> new FellowAdviser(ids.get(at), names.get(at)))
                .toList();
    }

    private static Stream<String> texts(ResultSet rs, String column) throws SQLException {
        return Arrays.stream((String[]) rs.getArray(column).getArray());
    }
}
