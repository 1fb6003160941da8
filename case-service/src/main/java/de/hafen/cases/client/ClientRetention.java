package de.hafen.cases.client;

import de.hafen.cases.retention.RetainedFile;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clients are over so long after the last contact: the last consultation, appointment or consent,
 * the closing of the last case or enquiry, the day on which they came from another region. Nobody
 * is over who waits, has something open, is about to come, or is held, themselves or by the
 * employer of one of their cases.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientRetention extends RetainedFile {

    private static final String STARTED =
            """
            greatest(
                coalesce(r.last_contact_on, (r.created_at at time zone 'Europe/Berlin')::date),
                r.came_on,
                (select max(day) from appointment where client_id = r.id and status <> 'LAPSED'),
                (select max((closed_at at time zone 'Europe/Berlin')::date)
                 from case_file where client_id = r.id),
                (select max((coalesce(closed_at, received_at) at time zone 'Europe/Berlin')::date)
                 from enquiry where client_id = r.id),
                (select max((said_at at time zone 'Europe/Berlin')::date)
                 from consent_said where client_id = r.id))
            """;

    private static final String HELD =
            """
            exists (select from retention_hold
                    where (record_id = r.id
                           or record_id in (select employer_id from case_file
                                            where client_id = r.id and employer_id is not null))
                          and (until_on is null or until_on >= :today))
            """;

    private static final String BUSY =
            """
            (exists (select from case_file where client_id = r.id and state <> 'CLOSED')
             or exists (select from enquiry where client_id = r.id and state <> 'CLOSED')
             or exists (select from waiting_ticket where client_id = r.id)
             or exists (select from hand_over_in where into_id = r.id)
             or exists (select from hand_over_out where client_id = r.id
                            and (state = 'REQUESTED' or told is distinct from state))
             or exists (select from appointment where client_id = r.id and day >= :today
                                                      and status in ('RESERVED', 'BOOKED'))
             or exists (select from consultation
                        where client_id = r.id and follow_up_on is not null
                              and follow_up_done_at is null and retracted_at is null))
            """;

    ClientRetention(JdbcClient jdbc) {
        super(
                jdbc,
                RetainedKind.CLIENT,
                "client",
                "btrim(r.given_name || ' ' || r.family_name)",
                STARTED,
                HELD,
                BUSY);
    }
}
