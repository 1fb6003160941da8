package de.hafen.cases.enquiry;

import de.hafen.cases.merge.Belongings;
import de.hafen.cases.merge.MergeKind;
import de.hafen.cases.merge.Moved;
import de.hafen.cases.merge.References;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enquiries go along when two files of a client become one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnquiryClients implements Belongings {

    private static final String ENQUIRY = "enquiry";

    private final JdbcClient jdbc;
    private final References enquiries;
    private final EnquiryTrail trail;

    EnquiryClients(JdbcClient jdbc, EnquiryTrail trail) {
        this.jdbc = jdbc;
        this.enquiries = new References(jdbc, "enquiry", "client_id");
        this.trail = trail;
    }

    @Override
    public MergeKind of() {
        return MergeKind.CLIENT;
    }

    @Override
    public List<String> what() {
        return List.of(ENQUIRY);
    }

    @Override
    public void hold(UUID from, UUID to) {
        enquiries.hold(from);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        List<UUID> moved = enquiries.move(from, to);
        trail.moved(moved);
        return moved.stream().map(id -> new Moved(ENQUIRY, id)).toList();
    }

    @Override
    public void putBack(List<Moved> moved, UUID from, UUID to) {
        trail.moved(enquiries.move(Moved.records(moved), from, to));
    }

    @Override
    public int movable(List<Moved> moved, UUID from) {
        return enquiries.count(Moved.records(moved), from);
    }

    @Override
    public int since(UUID record, Instant at) {
        return jdbc.sql(
                        "select count(*) from enquiry where client_id = :record and client_since > :at")
                .param("record", record)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }
}
