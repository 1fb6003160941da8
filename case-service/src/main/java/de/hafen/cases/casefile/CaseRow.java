package de.hafen.cases.casefile;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case before the names of those whose it is are known. */
record CaseRow(CaseView view, @Nullable ClientId client, @Nullable EmployerId employer) {

    static final String COLUMNS =
            "id, version, kind, client_id, employer_id, title, state, waiting_for,"
                    + " responsible_id, responsible_name, asked_id, asked_name, asked_by, due_on, opened_at, reopened_at,"
                    + " closed_at, closing_reason";

    static CaseRow of(ResultSet rs, int number) throws SQLException {
        UUID client = rs.getObject("client_id", UUID.class);
        UUID employer = rs.getObject("employer_id", UUID.class);
        return new CaseRow(
                view(rs),
                client == null ? null : new ClientId(client),
                employer == null ? null : new EmployerId(employer));
    }

    CaseView with(@Nullable ClientCard someClient, @Nullable EmployerCard someEmployer) {
        return new CaseView(
                view.id(),
                view.version(),
                view.kind(),
                CaseView.CaseClient.of(someClient),
                CaseView.CaseEmployer.of(someEmployer),
                view.title(),
                view.state(),
                view.waitingFor(),
                view.responsible(),
                view.asked(),
                view.askedBy(),
                view.dueOn(),
                view.openedAt(),
                view.reopenedAt(),
                view.closedAt(),
                view.closingReason());
    }

    private static CaseView view(ResultSet rs) throws SQLException {
        String reason = rs.getString("closing_reason");
        String asked = rs.getString("asked_id");
        return new CaseView(
                new CaseId(rs.getObject("id", UUID.class)),
                rs.getInt("version"),
                CaseKind.valueOf(rs.getString("kind")),
                null,
                null,
                rs.getString("title"),
                CaseState.valueOf(rs.getString("state")),
                rs.getString("waiting_for"),
                new Responsible(rs.getString("responsible_id"), rs.getString("responsible_name")),
                asked == null ? null : new Responsible(asked, rs.getString("asked_name")),
                rs.getString("asked_by"),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(rs, "reopened_at"),
                instant(rs, "closed_at"),
                reason == null ? null : ClosingReason.valueOf(reason));
    }

    static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
