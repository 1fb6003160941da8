package de.hafen.cases.intake;

import de.hafen.cases.enquiry.EnquiryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Receipts that go out as letters, one per enquiry. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReceiptRows {

    /** Whoever takes one puts it off, so that a failure is tried again, later each time. */
    private static final String TAKE =
            """
            update enquiry_letter set attempts = attempts + 1,
                due_at = cast(:now as timestamptz)
                    + interval '30 seconds' * power(2, least(attempts, 7))
            where id = (select id from enquiry_letter
                        where sent_at is null and due_at <= :now and attempts < 20
                        order by due_at limit 1 for update skip locked)
            returning id, enquiry_id, attempts
            """;

    private final JdbcClient jdbc;

    ReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter that waits. */
    record Waiting(UUID id, EnquiryId enquiry, int attempts) {}

    /** The letter has the enquiry's id: it is written once. */
    void write(EnquiryId enquiry, Instant due) {
        jdbc.sql(
                        """
                        insert into enquiry_letter (id, enquiry_id, due_at)
                        values (:id, :id, :due) on conflict on constraint enquiry_letter_pk
                        do nothing
                        """)
                .param("id", enquiry.value())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Waiting> take(Instant now) {
        return jdbc.sql(TAKE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                new EnquiryId(row.getObject("enquiry_id", UUID.class)),
                                row.getInt("attempts")))
                .optional();
    }

    void sent(UUID letter, Instant at) {
        jdbc.sql("update enquiry_letter set sent_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", letter)
                .update();
    }
}
