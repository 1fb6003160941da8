package de.hafen.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.outbox.FactStreams;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import de.hafen.reporting.Deed;
import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class FigureStreamIT {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final RegionKey region;
    private final FactStreams streams;
    private final FigureStreams dashboards;
    private final RedisClient redis;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    FigureStreamIT(
            TestRegions regions,
            FactStreams streams,
            FigureStreams dashboards,
            RedisClient redis,
            @LocalServerPort int port) {
        this.region = regions.fresh();
        this.streams = streams;
        this.dashboards = dashboards;
        this.redis = redis;
        this.port = port;
    }

    @AfterEach
    void hangUp() {
        http.shutdownNow();
    }

    @Test
    void anOpenDashboardIsToldWhenFactsAreStored() {
        Dashboard dashboard = open(adviser());

        streams.send(List.of(Deed.of("consultation-held").sentIn(region)));

        await().atMost(LONG).until(() -> dashboard.events.size() >= 2);
        assertThat(dashboard.events).containsOnly("event:changed");
    }

    @Test
    void anotherInstancesNewsReachThisOnesDashboards() {
        Dashboard dashboard = open(adviser());

        try (var connection = redis.connect()) {
            connection
                    .sync()
                    .publish("hafen:figures", "other-instance " + region + " 2026-11-22T10:00:00Z");
            connection.sync().publish("hafen:figures", "nonsense");
            connection.sync().publish("hafen:figures", "other-instance elsewhere nonsense");
        }

        await().atMost(LONG).until(() -> dashboard.events.size() >= 2);
    }

    @Test
    void anotherRegionsNewsAreNotTold() {
        Dashboard dashboard = open(adviser());
        RegionKey other = new RegionKey("elsewhere");

        try (var connection = redis.connect()) {
            for (RegionKey key : List.of(other, region)) {
                connection
                        .sync()
                        .publish("hafen:figures", "other " + key + " 2026-11-22T10:00:00Z");
            }
        }

        await().atMost(LONG).until(() -> dashboard.events.size() == 2);
    }

    @Test
    void aStreamEndsWithTheTokenThatOpenedIt() {
        String brief =
                Tokens.signed(claims ->
                        claims.subject("0190a000-0000-7000-8000-00000000aaaa")
                                .claim("kind", "person")
                                .claim("region", region.value())
                                .claim("roles", List.of("adviser"))
                                .expirationTime(Date.from(Instant.now().plusSeconds(6))));

        Dashboard dashboard = open(brief);

        await().atMost(LONG).until(() -> !dashboard.reader.isAlive());
    }

    @Test
    void aCallerWithTooManyStreamsLosesTheOldest() {
        Dashboard oldest = open(adviser());
        Dashboard last = oldest;
        for (int i = 0; i < 6; i++) {
            last = open(adviser());
        }

        await().atMost(LONG).until(() -> !oldest.reader.isAlive());
        assertThat(last.reader.isAlive()).isTrue();
    }

    /** A server that stops would wait for it. */
    @Test
    void openStreamsEndWhenTheServiceStops() {
        Dashboard dashboard = open(adviser());
        await().atMost(LONG).until(() -> !dashboard.events.isEmpty());

        dashboards.end();

        await().atMost(LONG).until(() -> !dashboard.reader.isAlive());
    }

    private record Dashboard(List<String> events, Thread reader) {}

    private Dashboard open(String token) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/api/regions/%s/figures/stream"
                                                .formatted(port, region)))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream")
                        .build();
        List<String> events = new CopyOnWriteArrayList<>();
        Thread reader =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                HttpResponse<Stream<String>> stream =
                                        http.send(request, HttpResponse.BodyHandlers.ofLines());
                                stream.body()
                                        .filter(l -> l.startsWith("event:"))
                                        .forEach(events::add);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        await().atMost(LONG).until(() -> !events.isEmpty());
        return new Dashboard(events, reader);
    }

    private String adviser() {
        return Tokens.person(region.value(), "adviser");
    }
}
