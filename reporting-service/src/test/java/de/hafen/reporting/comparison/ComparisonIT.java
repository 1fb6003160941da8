package de.hafen.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.outbox.FactStreams;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import de.hafen.reporting.Deed;
import de.hafen.reporting.disclosure.Period;
import de.hafen.reporting.fact.FactsStored;
import de.hafen.reporting.indicator.Indicator;
import de.hafen.reporting.indicator.Indicators;
import de.hafen.vocabulary.CodeNames;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@HafenTest
class ComparisonIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String YEAR = "&from=2026-01-01&to=2026-12-31";

    private final RegionKey region;
    private final FactStreams streams;
    private final Calls calls;
    private final Cube cube;
    private final CubeCopy copies;
    private final JdbcClient db;
    private final int port;

    @Autowired
    ComparisonIT(
            TestRegions regions,
            FactStreams streams,
            Cube cube,
            CubeCopy copies,
            JdbcClient db,
            @LocalServerPort int port) {
        this.cube = cube;
        this.copies = copies;
        this.db = db;
        this.region = regions.fresh();
        this.streams = streams;
        this.port = port;
        this.calls = Calls.to(port);
    }

    @Test
    void onlyAnalystsCompareRegions() {
        String path = "/api/comparison?indicator=consultations";

        assertThat(calls.get(path).status()).isEqualTo(401);
        assertThat(
                        calls.as(Tokens.person(region.value(), "region-administrator"))
                                .get(path)
                                .status())
                .isEqualTo(403);
        assertThat(calls.as(Tokens.platformPerson("platform-administrator")).get(path).status())
                .isEqualTo(403);
        assertThat(analyst().get(path).status()).isEqualTo(200);
    }

    @Test
    void smallCountsAreNeverShownAndTheSameCellIsTheSameNumberEverywhere() {
        send(IntStream.range(0, 40).mapToObj(this::consultation).toList());

        JsonNode byTopic = compare("consultations", "topic");
        JsonNode byQuarter = compare("consultations", "quarter");
        Map<String, Long> topics = cells(byTopic);

        assertThat(topics.values()).noneMatch(v -> v == 1 || v == 2).allMatch(v -> v >= 0);
        assertThat(row(byTopic).path("total").asLong()).isBetween(36L, 44L);
        assertThat(row(compare("consultations", "channel")).path("total").asLong())
                .isEqualTo(row(byTopic).path("total").asLong());
        assertThat(cells(compare("consultations", "topic"))).isEqualTo(topics);
        assertThat(cells(byQuarter).values().stream().mapToLong(v -> v).sum())
                .isCloseTo(40L, within(16L));
        assertThat(csv("consultations", "topic")).containsAllEntriesOf(named(topics));
    }

    @Test
    void aRegionsOwnTopicsAreCountedUnderTheCommonOneAndNeverLeaveIt() {
        send(IntStream.range(0, 40).mapToObj(this::consultation).toList());
        Indicator indicator = Indicators.load().find("consultations").orElseThrow();
        Period year = Period.around(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(cube.cells(indicator, "topic", List.of(year)))
                .extracting(Cube.RegionCell::region)
                .contains(region.value());
        assertThat(cube.cells(indicator, "ownTopic", List.of(year))).isEmpty();
        assertThat(analyst().get("/api/comparison?indicator=consultations&by=ownTopic").problem())
                .isEqualTo("no-such-dimension");
    }

    @Test
    void aCellOfTheYearIsTheOneOfTheQuarterWhereTheRecordsAreTheSame() {
        send(
                IntStream.range(0, 25)
                        .mapToObj(i -> consultation(i).with(b -> b.put("on", "2026-02-02")))
                        .toList());

        long year = row(compare("consultations", "topic")).path("total").asLong();

        assertThat(cells(compare("consultations", "quarter"))).containsEntry("2026-Q1", year);
    }

    @Test
    void sumsOnASmallBaseAreWithheld() {
        send(IntStream.range(0, 4).mapToObj(this::consultation).toList());

        assertThat(row(compare("minutes", "channel")).path("total").isNull()).isTrue();
    }

    @Test
    void aMeanIsPublishedFromPublishedNumbersOrNotAtAll() {
        send(
                IntStream.range(0, 120)
                        .mapToObj(i ->
                                Deed.of("waiting-ended")
                                        .with(b ->
                                                b.put("on", "2026-02-02")
                                                        .put("topic", i < 4 ? "BANK" : "WORK")
                                                        .put("minutes", 20)))
                        .toList());

        JsonNode byTopic = compare("waiting-time", "topic");

        assertThat(row(byTopic).path("total").asLong()).isBetween(15L, 25L);
        assertThat(cells(byTopic)).containsOnlyKeys("WORK");
        assertThat(row(byTopic).at("/cells/0/share").isNull()).isTrue();
        assertThat(row(compare("waiting-time", "quarter")).at("/cells/1/value").isNull()).isTrue();
    }

    @Test
    void filesHoldWhatThePageShows() throws Exception {
        send(IntStream.range(0, 30).mapToObj(this::consultation).toList());

        HttpResponse<byte[]> xlsx = file("consultations", "topic", "xlsx");
        HttpResponse<byte[]> csv = file("consultations", "topic", "csv");

        assertThat(xlsx.headers().firstValue("Content-Disposition").orElse(""))
                .contains("consultations-topic.xlsx");
        assertThat(new String(xlsx.body(), 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        assertThat(csv.body()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv("consultations", "topic"))
                .containsAllEntriesOf(named(cells(compare("consultations", "topic"))));
        assertThat(analyst().get("/api/comparison/export?indicator=events&format=pdf").text())
                .contains("invalid-request", "?format", "[csv, xlsx]");
    }

    @Test
    void whatIsNotAskedForSensiblyIsRefused() {
        assertThat(analyst().get("/api/comparison?indicator=weather").problem())
                .isEqualTo("no-such-indicator");
        assertThat(analyst().get("/api/comparison?indicator=events&by=municipality").problem())
                .isEqualTo("no-such-dimension");
        assertThat(
                        analyst()
                                .get(
                                        "/api/comparison?indicator=events&from=2026-05-01&to=2026-01-01")
                                .problem())
                .isEqualTo("period-turned-around");
    }

    @Test
    void indicatorsExplainThemselvesInTheReadersLanguage() {
        JsonNode german =
                analyst().with("Accept-Language", "de").get("/api/comparison/indicators").json();

        assertThat(german.at("/0/id").asString()).isEqualTo("consultations");
        assertThat(german.at("/0/definition").asString()).startsWith("Beratungen");
        assertThat(german.at("/0/by").toString()).contains("quarter", "topic", "country");
    }

    private Deed consultation(int number) {
        return Deed.of("consultation-held")
                .with(b -> {
                    b.put("on", "2026-%02d-15".formatted(1 + number % 12));
                    b.putArray("topics").add(number < 3 ? "DRIVING" : "WORK");
                    b.put("client", Deed.pseudonym());
                });
    }

    private void send(List<Deed> deeds) {
        streams.send(new ArrayList<>(deeds.stream().map(d -> d.sentIn(region)).toList()));
        await().atMost(LONG).until(() -> stored() == deeds.size());
        copies.stored(new FactsStored(region));
        copies.copyChanged();
    }

    private long stored() {
        return CurrentRegion.where(region)
                .call(() ->
                        db.sql("select count(*) from fact join reporting_state using (generation)")
                                .query(Long.class)
                                .single());
    }

    private Calls analyst() {
        return calls.as(Tokens.platformPerson("analyst"));
    }

    private JsonNode compare(String indicator, String by) {
        return analyst().get("/api/comparison?indicator=" + indicator + "&by=" + by + YEAR).json();
    }

    private JsonNode row(JsonNode comparison) {
        return StreamSupport.stream(comparison.path("regions").spliterator(), false)
                .filter(r -> r.path("key").asString().equals(region.value()))
                .findAny()
                .orElseThrow();
    }

    private Map<String, Long> cells(JsonNode comparison) {
        Map<String, Long> cells = new HashMap<>();
        row(comparison)
                .path("cells")
                .forEach(c -> cells.put(c.path("code").asString(), c.path("value").asLong()));
        return cells;
    }

    private Map<String, Long> csv(String indicator, String by) {
        String text =
                analyst()
                        .get("/api/comparison/export?indicator=" + indicator + "&by=" + by + YEAR)
                        .text();
        List<String[]> rows = text.lines().map(l -> l.split(";", -1)).toList();
        int column = List.of(rows.getFirst()).indexOf(region.value());
        Map<String, Long> cells = new HashMap<>();
        rows.stream()
                .skip(1)
                .takeWhile(row -> row.length == rows.getFirst().length)
                .forEach(row -> cells.put(row[0], Long.parseLong(row[column])));
        return cells;
    }

    /** People read names, not codes. */
    private static Map<String, Long> named(Map<String, Long> cells) {
        return cells.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                cell -> CodeNames.of("topic", cell.getKey(), Locale.ENGLISH),
                                Map.Entry::getValue));
    }

    private HttpResponse<byte[]> file(String indicator, String by, String format) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/api/comparison/export?indicator=%s&by=%s&format=%s%s"
                                                .formatted(port, indicator, by, format, YEAR)))
                        .header("Authorization", "Bearer " + Tokens.platformPerson("analyst"))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
