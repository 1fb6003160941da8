package de.hafen.cases.client;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.RegionCalendar;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose file a client's is: that of who added the client, advised them, has a follow-up with them,
 * answers their enquiry, looks after a case of theirs, is asked to, or stands in for who does, or
 * expects them: they have an appointment in the own calendar. Everybody else who works in the
 * region may open it and has to say why, once for as long as a working day. Programs have no case
 * load and nobody to ask.
 */
@Component
class CaseLoad {

    private static final String KIND = "client";
    private static final Duration REASON_HOLDS = Duration.ofHours(12);

    /** Whether somebody advises or expects the client of a file. */
    private static final String OWN =
            """
            (exists (select from consultation
                     where client_id = file.id and retracted_at is null
                           and (adviser_id = who.account or created_by = who.account
                                or who.account = any(fellow_ids)))
             or exists (select from enquiry
                        where client_id = file.id and assignee_id = who.account)
             or exists (select from appointment a join calendar c on c.id = a.calendar_id
                        where a.client_id = file.id and c.account_id = who.account
                              and a.status in ('BOOKED', 'ARRIVED'))
             or exists (select from case_file
                        where client_id = file.id and (
                            responsible_id = who.account or asked_id = who.account
                            or responsible_id in (
                                select absent_id from case_cover
                                where deputy_id = who.account and ended_at is null
                                      and from_on <= :today
                                      and until_on >= :today))))\
            """;

    /** The reason that somebody gave last. */
    private static final String SAID =
            """
            (select reason from audit_entry
             where records @> array[file.id] and kind = 'client' and act = 'OPENED'
                   and caller = who.account and reason is not null and at > :since
             order by at desc limit 1)\
            """;

    private static final String KNOWN =
            """
            select %s as own, %s as reason
            from (select cast(:me as text) as account) who,
                 (select cast(:client as uuid) as id) file
            """
                    .formatted(OWN, SAID);

    private static final String WHOSE =
            """
            select who.account
            from unnest(:accounts) as who (account), (select cast(:client as uuid) as id) file
            where %s
            """
                    .formatted(OWN);

    private static final String OPEN =
            """
            select file.id from client file, (select cast(:me as text) as account) who
            where file.id = any(:clients)
                  and (file.created_by = who.account or %s or %s is not null)
            """
                    .formatted(OWN, SAID);

    private final JdbcClient db;
    private final Audit audit;
    private final RegionCalendar calendar;

    CaseLoad(JdbcClient db, Audit audit, RegionCalendar calendar) {
        this.db = db;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Notes that the caller opens the file; throws {@link ReasonNeeded} where none was given. */
    void open(Client client) {
        String reason = reason(client);
        if (reason.isEmpty()) {
            audit.opened(KIND, client.id().value());
        } else {
            audit.opened(KIND, client.id().value(), reason);
        }
    }

    /** The same, with the reason that the caller gives now. */
    void open(Client client, String reason) {
        audit.opened(KIND, client.id().value(), reason);
    }

    /** Those of these accounts whose own file it is. */
    Set<String> whose(Client client, Set<String> accounts) {
        Set<String> own =
                new HashSet<>(
                        db.sql(WHOSE)
                                .param("accounts", accounts.toArray(String[]::new))
                                .param("client", client.id().value())
                                .param("today", calendar.today())
                                .query(String.class)
                                .list());
        accounts.stream().filter(client::isAddedBy).forEach(own::add);
        return own;
    }

    /** Those of these files that the caller looks into without saying why now. */
    Set<ClientId> open(Set<ClientId> some) {
        Caller caller = CurrentCaller.required();
        if (some.isEmpty() || caller.kind() != Caller.Kind.PERSON) {
            return some;
        }
        return db.sql(OPEN)
                .param("clients", some.stream().map(ClientId::value).toArray(UUID[]::new))
                .param("me", caller.subject())
                .param("today", calendar.today())
                .param("since", since())
                .query((row, number) -> new ClientId(row.getObject("id", UUID.class)))
                .set();
    }

    /**
     * Why the caller opens the file; empty where it is their own. Throws {@link ReasonNeeded} where
     * nobody said it: they may not have seen what they are about to change.
     */
    String reason(Client client) {
        Caller caller = CurrentCaller.required();
        if (caller.kind() != Caller.Kind.PERSON || client.isAddedBy(caller.subject())) {
            return "";
        }
        return db.sql(KNOWN)
                .param("client", client.id().value())
                .param("me", caller.subject())
                .param("today", calendar.today())
                .param("since", since())
                .query((row, number) -> row.getBoolean("own") ? "" : row.getString("reason"))
                .optional()
                .orElseThrow(() -> new ReasonNeeded(client.id()));
    }

    private OffsetDateTime since() {
        return OffsetDateTime.ofInstant(calendar.now().minus(REASON_HOLDS), ZoneOffset.UTC);
    }
}
