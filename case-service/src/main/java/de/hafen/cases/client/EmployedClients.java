package de.hafen.cases.client;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
import de.hafen.platform.audit.Audit;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Clients who work for an employer work for the one that is left when two become one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmployedClients implements Belongings {

    private static final String CLIENT = "client";

    private final JdbcClient jdbc;
    private final Audit audit;

    EmployedClients(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public MergeKind of() {
        return MergeKind.EMPLOYER;
    }

    @Override
    public List<String> what() {
        return List.of(CLIENT);
    }

    @Override
    public void hold(UUID from, UUID to) {
        jdbc.sql("select id from client where employer_id = ? order by id for update")
                .param(from)
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved =
                jdbc.sql(
                                "update client set employer_id = :to, version = version + 1 where employer_id = :from returning id")
                        .param("from", from)
                        .param("to", to)
                        .query((rs, row) -> rs.getObject(1, UUID.class))
                        .list();
        audit.changed(CLIENT, moved, Set.of("employerId"));
        return moved.stream().map(id -> new Moved(CLIENT, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        List<UUID> back =
                jdbc.sql(
                                """
                                update client set employer_id = :to, version = version + 1
                                where id = any(:ids) and employer_id = :from returning id
                                """)
                        .param("ids", moved.stream().map(Moved::record).toArray(UUID[]::new))
                        .param("from", from)
                        .param("to", to)
                        .query((rs, row) -> rs.getObject(1, UUID.class))
                        .list();
        audit.changed(CLIENT, back, Set.of("employerId"));
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return jdbc.sql("select count(*) from client where id = any(:ids) and employer_id = :from")
                .param("ids", moved.stream().map(Moved::record).toArray(UUID[]::new))
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    @Override
    public int since(UUID record, Instant at) {
        return 0; // nobody writes down when somebody was linked
    }
}
