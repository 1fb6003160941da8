package de.hafen.cases.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of what may belong to a client or employer, written as they stand in the database; columns
 * that are not named have the least that their type allows.
 */
public final class Planted {

    private static final String WANTED =
            """
            select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
            from pg_attribute a
            where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                and (a.attname = any(:given) or a.attnotnull and not a.atthasdef)
            """;

    private static final String MORNING = "2026-02-01 10:00:00+00";
    private static final String NOON = "2026-02-01 12:00:00+00";

    private final JdbcClient jdbc;
    private final String partner;
    private final String calendar;
    private final String text;
    private final Set<String> cases = new HashSet<>();
    private int hours;

    /** What all of them share: a partner, a calendar, a text that people said yes to. */
    public Planted(JdbcClient jdbc) {
        this.jdbc = jdbc;
        partner = row("partner", Map.of("kind", "OTHER", "answer_days", "7"));
        calendar =
                row(
                        "calendar",
                        Map.of(
                                "kind", "OFFICE",
                                "languages", "{de}",
                                "channels", "{PHONE}",
                                "step_minutes", "15"));
        text = row("consent_text", Map.of("purpose", "REFERRAL", "number", "1"));
        row("consent_text_field", Map.of("text_id", text, "field", "NAME"));
        row("document_key", Map.of());
    }

    /** All that can be a client's, besides what the services have written already. */
    public void ofClient(UUID client) {
        String id = client.toString();
        booked(id, null);
        String yes = said(id, "REFERRAL");
        String referral =
                row(
                        "referral",
                        Map.of(
                                "client_id", id,
                                "consent_id", yes,
                                "text_id", text,
                                "partner_id", partner,
                                "state", "SENT",
                                "told",
                                        "{\"citizenships\": [], \"languages\": [],"
                                                + " \"message\": \"x\"}"));
        row("referral_field", Map.of("referral_id", referral, "text_id", text, "field", "NAME"));
        row("referral_step", Map.of("referral_id", referral, "state", "SENT"));
        row("referral_link", Map.of("referral_id", referral, "kind", "ASK"));
        row("referral_in", Map.of("client_id", id, "partner_id", partner, "state", "SENT"));
        row(
                "hand_over_out",
                Map.of(
                        "client_id",
                        id,
                        "consent_id",
                        said(id, "HANDOVER"),
                        "state",
                        "WITHDRAWN",
                        "ended_at",
                        NOON));
        row(
                "hand_over_in",
                Map.of(
                        "client_id", id,
                        "state", "ACCEPTED",
                        "passed", "{}",
                        "answered_at", NOON,
                        "answered_by", "x",
                        "answered_by_name", "X"));
        row("retention_hold", Map.of("kind", "CLIENT", "record_id", id));
        for (String of : ids("consultation", "client_id", client)) {
            row("consultation_revision", Map.of("consultation_id", of));
        }
        for (String of : ids("enquiry", "client_id", client)) {
            row("enquiry_letter", Map.of("enquiry_id", of));
        }
        ids("case_file", "client_id", client).forEach(this::within);
    }

    /** All that can be an employer's. */
    public void ofEmployer(UUID employer) {
        booked(null, employer.toString());
        row("retention_hold", Map.of("kind", "EMPLOYER", "record_id", employer.toString()));
        ids("case_file", "employer_id", employer).forEach(this::within);
    }

    private void within(String file) {
        if (!cases.add(file)) {
            return; // it is somebody else's as well
        }
        row("case_task", Map.of("case_id", file));
        String document =
                row("case_document", Map.of("case_id", file, "kind", "PDF", "print", "\\x01"));
        row("document_body", Map.of("document_id", document));
        for (String consultation :
                jdbc.sql("select id::text from consultation order by id limit 1")
                        .query(String.class)
                        .list()) {
            row("case_consultation", Map.of("case_id", file, "consultation_id", consultation));
        }
    }

    private void booked(@Nullable String client, @Nullable String employer) {
        String day = "2026-03-%02d".formatted(1 + hours++ % 28);
        Map<String, String> one = new HashMap<>();
        one.put("calendar_id", calendar);
        one.put("reference", UUID.randomUUID().toString());
        one.put("concerns", "{" + UUID.randomUUID() + "}");
        one.put("status", "MISSED");
        one.put("channel", "PHONE");
        one.put("ends_at", day + " 11:00:00+00");
        one.put("taken_until", day + " 11:00:00+00");
        if (client != null) {
            one.put("client_id", client);
        }
        if (employer != null) {
            one.put("employer_id", employer);
        }
        String appointment = row("appointment", one);
        row("appointment_letter", Map.of("appointment_id", appointment, "kind", "BOOKED"));
        row("earlier_wish", Map.of("appointment_id", appointment));
        row(
                "earlier_offer",
                Map.of(
                        "appointment_id",
                        appointment,
                        "calendar_id",
                        calendar,
                        "state",
                        "GONE",
                        "held_until",
                        NOON,
                        "starts_at",
                        day + " 10:00:00+00",
                        "ends_at",
                        day + " 11:00:00+00",
                        "taken_until",
                        day + " 11:00:00+00"));
    }

    private String said(String client, String purpose) {
        return row(
                "consent_said",
                Map.of(
                        "client_id",
                        client,
                        "purpose",
                        purpose,
                        "said",
                        "GIVEN",
                        "manner",
                        "SIGNED",
                        "text_id",
                        text,
                        "language",
                        "de"));
    }

    private List<String> ids(String table, String column, UUID of) {
        return jdbc.sql("select id::text from %s where %s = ? order by id".formatted(table, column))
                .param(of)
                .query(String.class)
                .list();
    }

    private String row(String table, Map<String, String> given) {
        String id = UUID.randomUUID().toString();
        StringBuilder columns = new StringBuilder();
        StringBuilder values = new StringBuilder();
        Map<String, String> params = new HashMap<>();
        jdbc.sql(WANTED)
                .param("table", table)
                .param("given", given.keySet().toArray(String[]::new))
                .query((rs, n) -> Map.entry(rs.getString("name"), rs.getString("type")))
                .list()
                .forEach(column -> {
                    String name = column.getKey();
                    columns.append(columns.isEmpty() ? "" : ", ").append(name);
                    values.append(values.isEmpty() ? "" : ", ")
                            .append("cast(:%s as %s)".formatted(name, column.getValue()));
                    params.put(
                            name,
                            name.equals("id")
                                    ? id
                                    : given.getOrDefault(name, least(column.getValue())));
                });
        jdbc.sql("insert into %s (%s) values (%s)".formatted(table, columns, values))
                .params(params)
                .update();
        return id;
    }

    private static String least(String type) {
        return switch (type) {
            case "uuid" -> UUID.randomUUID().toString();
            case "integer", "bigint" -> "1";
            case "boolean" -> "false";
            case "date" -> "2026-02-01";
            case "timestamp with time zone" -> MORNING;
            case "jsonb" -> "{}";
            case "bytea" -> "\\x01";
            default -> type.endsWith("[]") ? "{}" : "x";
        };
    }
}
