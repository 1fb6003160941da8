package de.hafen.cases.enquiry;

import de.hafen.cases.retention.Retained;
import de.hafen.cases.retention.RetainedKind;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enquiries are over so long after they were closed; a held client holds theirs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnquiryRetention extends Retained {

    private final JdbcClient jdbc;

    EnquiryRetention(JdbcClient jdbc) {
        super(
                jdbc,
                RetainedKind.ENQUIRY,
                new Wording(
                        "enquiry",
                        "r.state = 'CLOSED'",
                        "(r.closed_at at time zone 'Europe/Berlin')::date",
                        "r.reference",
                        "(r.closed_at at time zone 'Europe/Berlin')::date",
                        """
                        exists (select from retention_hold
                                where record_id = r.client_id
                                      and (until_on is null or until_on >= :today))
                        """,
                        "false"));
        this.jdbc = jdbc;
    }

    @Override
    protected void remove(UUID record) {
        jdbc.sql("delete from enquiry where id = ?").param(record).update();
    }
}
