package de.hafen.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.outbox.FactStreams;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import de.hafen.reporting.Deed;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HafenTest
class FiguresIT {

    private static final String YEAR = "?from=2026-01-01&to=2026-12-31";
    private static final Duration LONG = Duration.ofSeconds(20);

    private final RegionKey region;
    private final FactStreams streams;
    private final int port;

    @Autowired
    FiguresIT(TestRegions regions, FactStreams streams, @LocalServerPort int port) {
        this.region = regions.fresh();
        this.streams = streams;
        this.port = port;
    }

    @Test
    void theDashboardShowsTheGoldenFacts() {
        send(
                Deed.of("consultation-held"),
                Deed.of("consultation-held")
                        .with(b -> b.put("audience", "PERSON").put("on", "2026-05-05")),
                Deed.of("event-held"),
                Deed.of("member-joined"));
        await().atMost(LONG).until(() -> value(figures(YEAR), "members") == 1);

        JsonNode year = figures(YEAR);

        assertThat(value(year, "consultations")).isEqualTo(2);
        assertThat(value(year, "consultations-person")).isEqualTo(2);
        assertThat(value(year, "consultations-employer")).isEqualTo(1);
        assertThat(value(year, "clients-reached")).isEqualTo(1);
        assertThat(value(year, "employers-reached")).isEqualTo(1);
        assertThat(value(year, "minutes")).isEqualTo(90);
        assertThat(value(year, "events")).isEqualTo(1);
        assertThat(value(year, "participants")).isEqualTo(41);
        assertThat(value(year, "member-countries")).isEqualTo(2);
        assertThat(value(year, "member-industries")).isEqualTo(2);
        assertThat(year.at("/breakdowns/topic/0/value").asInt()).isEqualTo(2);
        assertThat(year.at("/breakdowns/ownTopic/0/code").asString()).isEqualTo("WORK/JOB_FAIR");
        assertThat(year.at("/breakdowns/ownTopic/0/value").asInt()).isEqualTo(2);
        assertThat(year.at("/breakdowns/month/4/code").asString()).isEqualTo("2026-05");
        assertThat(year.at("/breakdowns/month/4/value").asInt()).isEqualTo(1);
    }

    @Test
    void waitingTimeIsTheMeanOverThoseWhoWereAdvised() {
        send(
                Deed.of("waiting-ended").with(b -> b.put("on", "2026-03-01")),
                Deed.of("waiting-ended").with(b -> b.put("on", "2026-03-02").put("minutes", 30)),
                Deed.of("waiting-ended").with(b -> b.put("on", "2026-04-02").put("minutes", 40)),
                Deed.of("waiting-ended")
                        .with(b ->
                                b.put("on", "2026-03-02")
                                        .put("minutes", 300)
                                        .put("outcome", "LEFT")));
        await().atMost(LONG).until(() -> value(figures(YEAR), "waiting") == 4);

        assertThat(value(figures(YEAR), "waiting-time")).isEqualTo(29);
        assertThat(value(figures("?from=2026-03-01&to=2026-03-31"), "waiting-time")).isEqualTo(24);
        assertThat(indicator(figures(YEAR), "waiting-time").path("previous").asInt()).isZero();
        assertThat(
                        figures(YEAR + "&indicator=waiting-time")
                                .at("/breakdowns/language/0/value")
                                .asInt())
                .isEqualTo(29);
    }

    @Test
    void aPersonWhoComesInTwoMonthsCountsOnceInEachAndOnceInBoth() {
        send(
                Deed.of("consultation-held").with(b -> b.put("on", "2025-04-01")),
                Deed.of("consultation-held").with(b -> b.put("on", "2026-03-01")),
                Deed.of("consultation-held").with(b -> b.put("on", "2026-04-01")));
        await().atMost(LONG).until(() -> value(figures(YEAR), "consultations") == 2);

        assertThat(value(figures(YEAR), "clients-reached")).isEqualTo(1);
        assertThat(value(figures("?from=2026-03-01&to=2026-03-31"), "clients-reached"))
                .isEqualTo(1);
        assertThat(value(figures("?from=2026-04-01&to=2026-04-30"), "clients-reached"))
                .isEqualTo(1);
        assertThat(indicator(figures(YEAR), "clients-reached").path("previous").asInt())
                .isEqualTo(1);
    }

    @Test
    void whoMayNotSeeFiguresIsRefused() {
        Calls calls = Calls.to(port);
        String path = "/api/regions/" + region + "/figures";

        assertThat(calls.get(path).status()).isEqualTo(401);
        assertThat(calls.as(Tokens.person("elsewhere", "adviser")).get(path).status())
                .isEqualTo(403);
        assertThat(calls.as(Tokens.person(region.value())).get(path).status()).isEqualTo(403);
        assertThat(calls.as(Tokens.platformPerson("analyst")).get(path).status()).isEqualTo(403);
        assertThat(calls.as(Tokens.person(region.value(), "sponsor")).get(path).status())
                .isEqualTo(200);
    }

    @Test
    void aPeriodThatMakesNoSenseIsRefused() {
        assertThat(call("?from=2026-05-01&to=2026-01-01").problem())
                .isEqualTo("period-turned-around");
        assertThat(call("?indicator=weather").problem()).isEqualTo("no-such-indicator");
        assertThat(call("?from=tomorrow").status()).isEqualTo(400);
    }

    private void send(Deed... deeds) {
        streams.send(Stream.of(deeds).map(d -> d.sentIn(region)).toList());
    }

    private JsonNode figures(String query) {
        return call(query).json();
    }

    private Calls.Answer call(String query) {
        return Calls.to(port).as(adviser()).get("/api/regions/" + region + "/figures" + query);
    }

    private String adviser() {
        return Tokens.person(region.value(), "adviser");
    }

    private static long value(JsonNode figures, String id) {
        return indicator(figures, id).path("value").asLong();
    }

    private static JsonNode indicator(JsonNode figures, String id) {
        return StreamSupport.stream(figures.path("indicators").spliterator(), false)
                .filter(i -> i.path("id").asString().equals(id))
                .findAny()
                .orElseThrow();
    }
}
