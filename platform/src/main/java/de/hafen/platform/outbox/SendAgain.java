package de.hafen.platform.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens all that the bound region's outbox keeps, also parked facts, so that it is sent again. */
class SendAgain {

    private final JdbcClient jdbc;

    SendAgain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many facts were opened. */
    int all() {
        return jdbc.sql(
                        """
                        update outbox o
                        set done_at = null, parked_at = null, parked_why = null
                        where (done_at is not null or parked_at is not null)
                              and not exists (select from outbox newer
                                              where newer.subject = o.subject
                                                    and newer.seq > o.seq)
                        """)
                .update();
    }
}
