package de.hafen.cases.client;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
import de.hafen.cases.merge.References;
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

    private final References employed;
    private final Audit audit;

    EmployedClients(JdbcClient jdbc, Audit audit) {
        this.employed = new References(jdbc, "client", "employer_id");
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
        employed.hold(from);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved = employed.move(from, to);
        audit.changed(CLIENT, moved, Set.of("employerId"));
        return moved.stream().map(id -> new Moved(CLIENT, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        List<UUID> back = employed.move(Moved.records(moved), from, to);
        audit.changed(CLIENT, back, Set.of("employerId"));
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return employed.count(Moved.records(moved), from);
    }

    @Override
    public int since(UUID record, Instant at) {
        return 0; // nobody writes down when somebody was linked
    }
}
