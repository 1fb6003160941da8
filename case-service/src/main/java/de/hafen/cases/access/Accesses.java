package de.hafen.cases.access;

import de.hafen.cases.casefile.Compartments;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the audit trail of the bound region tells about one client. Each office tells what lies in
 * its own compartments: an authority who looked at its cases, the centre who looked at the rest.
 */
@Service
@Transactional
public class Accesses {

    /**
     * The client's own record and those that were merged into it, consultations, appointments,
     * enquiries and referrals of the client and today's tickets, for who may read consultations:
     * who came how often would show in them, as in hand-overs; and cases with their documents that
     * the caller may see.
     */
    private static final String OF_CLIENT =
            """
            with recursive file (id) as (
                select cast(:client as uuid)
                union
                select c.id from client c join file on c.merged_into = file.id)
            select e.id, e.at, e.caller_name, e.caller_kind, e.act, e.kind, e.fields, e.reason,
                   cardinality(e.records) - 1 as others
            from audit_entry e
            where e.records && array(select id from file where :advice
                                     union all
                                     select id from consultation
                                     where :advice and client_id = :client
                                     union all
                                     select id from appointment
                                     where :advice and client_id = :client
                                     union all
                                     select id from enquiry
                                     where :advice and client_id = :client
                                     union all
                                     select id from waiting_ticket
                                     where :advice and client_id = :client
                                     union all
                                     select id from hand_over_in
                                     where :advice and client_id = :client
                                     union all
                                     select id from hand_over_out
                                     where :advice and client_id = :client
                                     union all
                                     select id from referral
                                     where :advice and client_id = :client
                                     union all
                                     select id from referral_in
                                     where :advice and client_id = :client
                                     union all
                                     select id from case_file
                                     where client_id = :client and kind = any(:open)
                                     union all
                                     select d.id from case_document d
                                     join case_file f on f.id = d.case_id
                                     where f.client_id = :client and f.kind = any(:open))
                  and (e.at, e.id) < (:before, :id)
            order by e.at desc, e.id desc
            limit :most
            """;

    private static final UUID LAST = new UUID(-1, -1);
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient db;
    private final Clients clients;
    private final Compartments compartments;
    private final Rights rights;
    private final Audit audit;

    Accesses(
            JdbcClient db, Clients clients, Compartments compartments, Rights rights, Audit audit) {
        this.db = db;
        this.clients = clients;
        this.compartments = compartments;
        this.rights = rights;
        this.audit = audit;
    }

    /** Who had to do with the client's file, the latest first; looking here is noted as well. */
    public Page<Access> of(ClientId client, PageQuery query) {
        clients.require(client);
        audit.opened("client-accesses", client.value());
        List<String> after = query.after().orElse(List.of(ALWAYS.toString(), LAST.toString()));
        List<Access> found =
                db.sql(OF_CLIENT)
                        .param("client", client.value())
                        .param("advice", rights.may("consultations:read"))
                        .param("open", compartments.open())
                        .param(
                                "before",
                                OffsetDateTime.ofInstant(
                                        Instant.parse(after.getFirst()), ZoneOffset.UTC))
                        .param("id", UUID.fromString(after.getLast()))
                        .param("most", query.fetch())
                        .query(Accesses::access)
                        .list();
        return Page.of(found, query, it -> List.of(it.at().toString(), it.id().toString()));
    }

    private static Access access(ResultSet row, int number) throws SQLException {
        return new Access(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("caller_name"),
                Access.Kind.valueOf(row.getString("caller_kind")),
                Access.Act.valueOf(row.getString("act")),
                row.getString("kind"),
                row.getInt("others"),
                List.of((String[]) row.getArray("fields").getArray()),
                row.getString("reason"));
    }
}
