package de.hafen.sample;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Compares the dashboard's figures with counts over the services' own tables; facts, which the
 * dashboard is made of, are left out of the counts.
 */
final class Proof {

    private static final Map<String, String> CASES =
            Map.of(
                    "consultations",
                    "select count(*) from consultation where retracted_at is null",
                    "consultations-person",
                    "select count(*) from consultation where retracted_at is null"
                            + " and audience in ('PERSON', 'BOTH')",
                    "consultations-employer",
                    "select count(*) from consultation where retracted_at is null"
                            + " and audience in ('EMPLOYER', 'BOTH')",
                    "minutes",
                    "select coalesce(sum(minutes), 0) from consultation where retracted_at is null",
                    "clients-reached",
                    "select count(distinct client_id) from consultation where retracted_at is null",
                    "employers-reached",
                    "select count(distinct employer_id) from consultation"
                            + " where retracted_at is null");
    private static final Map<String, String> EVENTS =
            Map.of(
                    "events",
                    "select count(*) from event where participants is not null",
                    "participants",
                    "select coalesce(sum(participants), 0) from event",
                    "members",
                    "select count(*) from member where left_on is null",
                    "member-countries",
                    "select count(distinct c) from member, unnest(countries) c"
                            + " where left_on is null",
                    "member-industries",
                    "select count(distinct i) from member, unnest(industries) i"
                            + " where left_on is null");
    private static final long PATIENCE_MS = 60_000;

    private final String database;

    /**
     * @param database {@code jdbc:postgresql://host:port/%s?user=…}, with a gap for the database
     */
    Proof(String database) {
        this.database = database;
    }

    /** Waits until all figures are equal, prints both; false where they do not become so. */
    boolean holds(Desktop desk, Centre centre, LocalDate today) {
        Map<String, Long> counted = counted(centre.region());
        long end = System.currentTimeMillis() + PATIENCE_MS;
        Map<String, Long> shown = shown(desk, centre.region(), today, counted);
        while (!shown.equals(counted) && System.currentTimeMillis() < end) {
            Moving.pause();
            shown = shown(desk, centre.region(), today, counted);
        }
        System.out.printf("%n  %-26s%12s%12s%n", centre.region(), "dashboard", "tables");
        for (Map.Entry<String, Long> figure : counted.entrySet()) {
            Long there = shown.get(figure.getKey());
            System.out.printf(
                    "  %-26s%,12d%,12d%s%n",
                    figure.getKey(),
                    there == null ? -1 : there,
                    figure.getValue(),
                    figure.getValue().equals(there) ? "" : "   differs");
        }
        return shown.equals(counted);
    }

    private static Map<String, Long> shown(
            Desktop desk, String region, LocalDate today, Map<String, Long> wanted) {
        JsonNode figures =
                desk.get(
                        "/api/regions/%s/figures?from=%s&to=%s"
                                .formatted(
                                        region, today.minusYears(3), LocalDate.now(Sample.ZONE)));
        Map<String, Long> shown = new LinkedHashMap<>();
        for (JsonNode indicator : figures.path("indicators")) {
            String id = indicator.path("id").asString();
            if (wanted.containsKey(id)) {
                shown.put(id, indicator.path("value").asLong());
            }
        }
        return shown;
    }

    private Map<String, Long> counted(String region) {
        Map<String, Long> counted = new LinkedHashMap<>();
        count("hafen_case", region, CASES, counted);
        count("hafen_events", region, EVENTS, counted);
        return counted;
    }

    private void count(
            String name, String region, Map<String, String> queries, Map<String, Long> counted) {
        try (Connection connection = DriverManager.getConnection(database.formatted(name));
                Statement sql = connection.createStatement()) {
            connection.setReadOnly(true);
            sql.execute("set search_path = \"region_%s\"".formatted(region));
            for (String id : queries.keySet().stream().sorted().toList()) {
                try (ResultSet rows = sql.executeQuery(queries.get(id))) {
                    rows.next();
                    counted.put(id, rows.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count in " + name, e);
        }
    }
}
