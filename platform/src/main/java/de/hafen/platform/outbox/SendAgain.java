package de.hafen.platform.outbox;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens all that the bound region's outbox keeps, also parked facts, so that it is sent again. In
 * parts: a statement in a region may take a few seconds only.
 */
final class SendAgain {

    private static final int PART = 5_000;

    private static final String OPEN =
            """
            update outbox set done_at = null, parked_at = null, parked_why = null
            where id = any (array(
                select o.id from outbox o
                where (o.done_at < :began or o.parked_at < :began)
                      and not exists (select from outbox newer
                                      where newer.subject = o.subject and newer.seq > o.seq)
                limit :part))
            """;

    private final JdbcClient jdbc;

    SendAgain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many facts were opened. */
    int all() {
        OffsetDateTime began =
                jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
        int opened = 0;
        int part;
        do {
            part = jdbc.sql(OPEN).param("began", began).param("part", PART).update();
            opened += part;
        } while (part > 0);
        return opened;
    }
}
