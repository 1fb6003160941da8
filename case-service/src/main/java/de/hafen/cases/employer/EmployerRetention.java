package de.hafen.cases.employer;

import de.hafen.cases.retention.RetainedFile;
import de.hafen.cases.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Employers are over so long after the last contact: the last consultation or appointment, or the
 * closing of the last case. None is over for which a client works, with something open, or that is
 * held, itself or by the client of one of its cases.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmployerRetention extends RetainedFile {

    private static final String STARTED =
            """
            greatest(
                coalesce(r.last_contact_on, (r.created_at at time zone 'Europe/Berlin')::date),
                (select max(day) from appointment where employer_id = r.id and status <> 'LAPSED'),
                (select max((closed_at at time zone 'Europe/Berlin')::date)
                 from case_file where employer_id = r.id))
            """;

    private static final String HELD =
            """
            exists (select from retention_hold
                    where (record_id = r.id
                           or record_id in (select client_id from case_file
                                            where employer_id = r.id and client_id is not null))
                          and (until_on is null or until_on >= :today))
            """;

    private static final String BUSY =
            """
            (exists (select from case_file where employer_id = r.id and state <> 'CLOSED')
             or exists (select from client where employer_id = r.id)
             or exists (select from appointment where employer_id = r.id and day >= :today
                                                      and status in ('RESERVED', 'BOOKED'))
             or exists (select from consultation
                        where employer_id = r.id and follow_up_on is not null
                              and follow_up_done_at is null and retracted_at is null))
            """;

    EmployerRetention(JdbcClient jdbc) {
        super(jdbc, RetainedKind.EMPLOYER, "employer", "r.name", STARTED, HELD, BUSY);
    }
}
