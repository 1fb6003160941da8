package de.hafen.cases.consultation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves consultations from one client or employer to another; each is a new version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationMoves {

    private final JdbcClient jdbc;

    ConsultationMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(PartyColumn<?> party, UUID of) {
        jdbc.sql(
                        "select id from consultation where %s = ? order by id for update"
                                .formatted(party.column()))
                .param(of)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    List<UUID> move(PartyColumn<?> party, UUID from, UUID to) {
        return jdbc.sql(
                        "update consultation set %1$s = :to, version = version + 1 where %1$s = :from returning id"
                                .formatted(party.column()))
                .param("from", from)
                .param("to", to)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    List<UUID> moveBack(PartyColumn<?> party, List<UUID> ids, UUID from, UUID to) {
        return jdbc.sql(
                        """
                        update consultation set %1$s = :to, version = version + 1
                        where id = any(:ids) and %1$s = :from returning id
                        """
                                .formatted(party.column()))
                .param("ids", ids.toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
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

    int count(PartyColumn<?> party, List<UUID> ids, UUID of) {
        return jdbc.sql(
                        "select count(*) from consultation where id = any(:ids) and %s = :of"
                                .formatted(party.column()))
                .param("ids", ids.toArray(UUID[]::new))
                .param("of", of)
                .query(Integer.class)
                .single();
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
