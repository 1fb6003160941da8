package de.hafen.cases.consultation;

import de.hafen.cases.merge.References;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of consultations when two clients or employers become one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationMoves {

    private final JdbcClient jdbc;

    ConsultationMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The consultations in which such a client or employer takes part. */
    References of(PartyColumn<?> party) {
        return new References(jdbc, "consultation", party.column());
    }

    /** Of several first contacts the earliest stays one; answers the others. */
    List<UUID> leaveOneFirst(PartyColumn<?> party, UUID of) {
        return jdbc.sql(
                        """
                        update consultation set first_contact = false, version = version + 1
                        where id in (
                            select id from consultation
                            where %s = :of and %s and first_contact and retracted_at is null
                            order by held_at, id offset 1)
                        returning id
                        """
                                .formatted(party.column(), party.countsFirst()))
                .param("of", of)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    /** They are first contacts again. */
    List<UUID> firstAgain(List<UUID> ids) {
        return jdbc.sql(
                        """
                        update consultation set first_contact = true, version = version + 1
                        where id = any(?) and not first_contact returning id
                        """)
                .param(ids.toArray(UUID[]::new))
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    int since(PartyColumn<?> party, UUID of, Instant at) {
        return jdbc.sql(
                        "select count(*) from consultation where %s = :of and created_at > :at and retracted_at is null"
                                .formatted(party.column()))
                .param("of", of)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }
}
