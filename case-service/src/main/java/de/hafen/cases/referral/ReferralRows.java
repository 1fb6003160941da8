package de.hafen.cases.referral;

import de.hafen.cases.casefile.CaseId;
import de.hafen.cases.casefile.Compartments;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.consent.Release;
import de.hafen.cases.consent.ReleasedField;
import de.hafen.cases.listing.KeyedRow;
import de.hafen.cases.listing.Where;
import de.hafen.cases.partner.PartnerId;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Referrals in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferralRows {

    private static final String FROM =
            """
            (select r.*, btrim(c.given_name || ' ' || c.family_name) as name,
                p.name as partner_name, p.phone as partner_phone,
                f.id as shown_case, f.title as case_title,
                array(select field from referral_field f where f.referral_id = r.id order by field)
                    as fields
            from referral r join client c on c.id = r.client_id
                join partner p on p.id = r.partner_id
                left join case_file f on f.id = r.case_id and f.client_id = r.client_id
                    and f.kind = any(:compartments)) r\
            """;

    private static final String ADD =
            """
            insert into referral (id, client_id, consent_id, text_id, partner_id, case_id, state,
                message, told, sent_at, sent_by, sent_by_name, expected_by)
            values (:id, :client, :yes, :text, :partner, :case, 'SENT', :message,
                cast(:told as jsonb), :at, :by, :name, :expected)
            """;

    private static final String ADD_STEP =
            """
            insert into referral_step (referral_id, number, state, at, by_name)
            select id, version, state, sent_at, sent_by_name from referral where id = ?
            """;

    private static final String ADD_FIELDS =
            """
            insert into referral_field (referral_id, text_id, field)
            select :id, :text, unnest(:fields)
            """;

    private static final String STEP =
            """
            with stepped as (
            update referral set version = version + 1, state = :state,
                told = case when :open then told end,
                answered_at = case when :state = 'WITHDRAWN' then answered_at
                                   else cast(:at as timestamptz) end,
                answer_noted_by = case when :state = 'WITHDRAWN' then answer_noted_by else :noted end,
                reason = case :state when 'REFUSED' then :words end,
                result = case :state when 'DONE' then :words end,
                withdrawn_by = case :state when 'WITHDRAWN' then 'CENTRE' end,
                ended_at = case when :open then null else cast(:at as timestamptz) end
            where id = :id returning id, version, state)
            insert into referral_step (referral_id, number, state, at, by_name)
            select id, version, state, :at, :by from stepped
            """;

    private static final String WITHDRAW =
            """
            with ended as (
            update referral set version = version + 1, state = 'WITHDRAWN', told = null,
                withdrawn_by = 'CLIENT', ended_at = :at
            where client_id = :client and state in ('SENT', 'ACCEPTED')
            returning id, version, state)
            insert into referral_step (referral_id, number, state, at, by_name)
            select id, version, state, :at, :by from ended returning referral_id
            """;

    private static final String TOLD =
            """
            select id, told from referral
            where client_id = ? and told is not null order by id for update
            """;

    private static final String NARROW =
            """
            update referral set version = version + 1, told = cast(:told as jsonb),
                narrowed_at = :at
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final Compartments compartments;
    private final JsonMapper json;

    ReferralRows(JdbcClient jdbc, Compartments compartments, JsonMapper json) {
        this.jdbc = jdbc;
        this.compartments = compartments;
        this.json = json;
    }

    /** What decides. */
    record Standing(ReferralId id, ReferralState state, int version) {}

    void add(
            ReferralId id,
            SendReferral order,
            Release release,
            Set<ReleasedField> fields,
            Projection told,
            Instant at,
            LocalDate expected,
            Caller by) {
        CaseId inCase = order.caseId();
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("client", order.clientId().value())
                .param("yes", release.yes())
                .param("text", release.text())
                .param("partner", order.partnerId().value())
                .param("case", inCase == null ? null : inCase.value())
                .param("message", told.message())
                .param("told", json.writeValueAsString(told))
                .param("at", Timestamp.from(at))
                .param("by", by.subject())
                .param("name", by.name())
                .param("expected", expected)
                .update();
        jdbc.sql(ADD_FIELDS)
                .param("id", id.value())
                .param("text", release.text())
                .param("fields", fields.stream().map(Enum::name).toArray(String[]::new))
                .update();
        jdbc.sql(ADD_STEP).param(id.value()).update();
    }

    /** How it stands, and nobody changes that before the transaction ends. */
    Optional<Standing> hold(ReferralId id) {
        return jdbc.sql("select state, version from referral where id = ? for update")
                .param(id.value())
                .query((row, n) ->
                        new Standing(id, ReferralState.valueOf(row.getString(1)), row.getInt(2)))
                .optional();
    }

    /** A step was taken; {@code noted} by that colleague, or said by the partner. */
    void step(
            ReferralId id,
            ReferralState state,
            @Nullable String words,
            @Nullable String noted,
            Instant at) {
        jdbc.sql(STEP)
                .param("id", id.value())
                .param("state", state.name())
                .param("open", state.isOpen())
                .param("words", words)
                .param("noted", noted)
                .param("at", Timestamp.from(at))
                .param("by", CurrentCaller.required().name())
                .update();
    }

    /** The partner is asked again. */
    void reminded(ReferralId id, Instant at, LocalDate expected) {
        jdbc.sql(
                        """
                        update referral set version = version + 1, reminded_at = :at,
                            expected_by = greatest(expected_by, :expected)
                        where id = :id
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("expected", expected)
                .update();
    }

    /** Those of the client that are open end, for the client wants it no more; answers which. */
    List<UUID> withdraw(ClientId client, Instant at) {
        return jdbc.sql(WITHDRAW)
                .param("client", client.value())
                .param("at", Timestamp.from(at))
                .param("by", CurrentCaller.required().name())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Of those of the client that are open partners read these fields at most; answers which. */
    List<UUID> narrow(ClientId client, Set<ReleasedField> fields, Instant at) {
        record Told(UUID id, Projection now, Projection then) {}
        List<Told> less =
                jdbc
                        .sql(TOLD)
                        .param(client.value())
                        .query((row, n) -> {
                            Projection now = told(row.getString("told"));
                            return new Told(row.getObject("id", UUID.class), now, now.only(fields));
                        })
                        .list()
                        .stream()
                        .filter(it -> !it.now().equals(it.then()))
                        .toList();
        less.forEach(it ->
                jdbc.sql(NARROW)
                        .param("id", it.id())
                        .param("told", json.writeValueAsString(it.then()))
                        .param("at", Timestamp.from(at))
                        .update());
        return less.stream().map(Told::id).toList();
    }

    Optional<ReferralView> find(ReferralId id) {
        return jdbc.sql("select * from " + FROM + " where id = :id")
                .param("id", id.value())
                .param("compartments", compartments.open())
                .query((row, n) -> view(row, true))
                .optional();
    }

    Page<ReferralView> list(
            ReferralFilter filter, ReferralOrder order, PageQuery query, LocalDate today) {
        return part(
                filter, order, query, today, query.after().isEmpty() ? count(filter, today) : null);
    }

    /** The same without counting. */
    Page<ReferralView> part(
            ReferralFilter filter,
            ReferralOrder order,
            PageQuery query,
            LocalDate today,
            @Nullable Long total) {
        Where where = filter.where(today);
        String sql = order.ordering().page("*", FROM, where, query);
        return KeyedRow.page(
                jdbc.sql(sql)
                        .params(where.params())
                        .param("compartments", compartments.open())
                        .query(KeyedRow.of(order.ordering(), (row, n) -> view(row, false)))
                        .list(),
                query,
                total);
    }

    private long count(ReferralFilter filter, LocalDate today) {
        Where where = filter.where(today);
        return jdbc.sql(KeyedRow.counting("referral", where))
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private ReferralView view(ResultSet row, boolean whole) throws SQLException {
        String told = row.getString("told");
        UUID inCase = row.getObject("shown_case", UUID.class);
        String withdrawn = row.getString("withdrawn_by");
        return new ReferralView(
                new ReferralId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                new ReferralView.PartnerName(
                        new PartnerId(row.getObject("partner_id", UUID.class)),
                        row.getString("partner_name"),
                        row.getString("partner_phone")),
                inCase == null
                        ? null
                        : new ReferralView.CaseName(
                                new CaseId(inCase), row.getString("case_title")),
                ReferralState.valueOf(row.getString("state")),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(ReleasedField::valueOf)
                        .toList(),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("sent_by_name"),
                row.getObject("expected_by", LocalDate.class),
                at(row, "reminded_at"),
                at(row, "narrowed_at"),
                at(row, "answered_at"),
                row.getString("answer_noted_by"),
                row.getString("reason"),
                row.getString("result"),
                withdrawn == null ? null : ReferralView.WithdrawnBy.valueOf(withdrawn),
                at(row, "ended_at"),
                whole ? row.getString("message") : null,
                whole && told != null ? told(told) : null);
    }

    private Projection told(String text) {
        return json.readValue(text, Projection.class);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
