package de.hafen.events.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.events.EventsService;
import de.hafen.platform.sheets.SheetWriter;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** Imports that take their time: long ones, and one whose process is killed. */
@HafenTest
class LongImportIT {

    private static final List<String> HANDED_ON =
            List.of(
                    "hafen.service-key",
                    "hafen.placements.shared.url",
                    "hafen.url",
                    "spring.data.redis.url");

    @LocalServerPort private int port;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @Autowired private Environment environment;

    @Autowired
    @Qualifier("importWorker") private SmartLifecycle worker;

    private RegionKey region;
    private Calls manager;

    @BeforeEach
    void signIn() {
        region = regions.fresh();
        manager = Calls.to(port).as(Tokens.person(region.value(), "event-manager"));
    }

    /** Time is printed, never asserted. */
    @Test
    void aHundredThousandRowsAreStoredAsAWholeAndTakenBack() {
        String one = bring(file(100_000));
        long start = System.nanoTime();
        work(one, "check");
        long checked = System.nanoTime();
        JsonNode done = work(one, "run");
        long stored = System.nanoTime();

        assertThat(done.path("result").path("imported").asInt()).isEqualTo(100_000);
        assertThat(events()).isEqualTo(100_000);

        assertThat(work(one, "undo").path("undo").path("removed").asInt()).isEqualTo(100_000);
        System.out.printf(
                "100,000 events: checked in %d ms, stored in %d ms, taken back in %d ms%n",
                (checked - start) / 1_000_000,
                (stored - checked) / 1_000_000,
                (System.nanoTime() - stored) / 1_000_000);
        assertThat(events()).isZero();
    }

    /** The process is a real one, and ends as with kill -9. */
    @Test
    void anImportWhoseProcessIsKilledStoresNothingHalfAndIsDoneByAnother() throws IOException {
        String one = bring(file(30_000));
        work(one, "check");
        worker.stop();
        assertThat(manager.post(one + "/run", "").status()).isEqualTo(202);

        Process other = another();
        try {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> manager.get(one).json().path("progress").path("done").asInt() > 0);
        } finally {
            other.destroyForcibly();
        }

        JsonNode left = manager.get(one).json();
        assertThat(left.path("status").asString()).isEqualTo("IMPORTING");
        assertThat(left.path("progress").path("done").asInt()).isBetween(1, 29_999);
        assertThat(events()).isZero();
        assertThat(manager.get(path("?q=treffen")).status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(1));
        worker.start();
        JsonNode done = finished(one);

        assertThat(done.path("status").asString()).isEqualTo("DONE");
        assertThat(done.path("result").path("imported").asInt()).isEqualTo(30_000);
        assertThat(events()).isEqualTo(30_000);
    }

    /** Another instance of the service on the same database. */
    private Process another() throws IOException {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EventsService.class.getName(),
                                "--server.port=0",
                                "--management.server.port=-1"));
        HANDED_ON.forEach(name -> words.add("--" + name + "=" + environment.getProperty(name)));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/another-instance.log"))
                .start();
    }

    private static byte[] file(int rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.xlsx(file, "Lang")) {
            writer.row(List.of("Datum", "Veranstaltung", "TN"));
            for (int i = 0; i < rows; i++) {
                writer.row(List.of("01.02.2024", "Treffen " + i, i % 90));
            }
        }
        return file.toByteArray();
    }

    private String bring(byte[] file) {
        Calls.Answer answer = manager.upload(path("/imports"), "Liste.xlsx", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return path("/imports/" + answer.json().path("id").asString());
    }

    private JsonNode work(String one, String what) {
        Calls.Answer begun = manager.post(one + "/" + what, "");
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        return finished(one);
    }

    private JsonNode finished(String one) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !manager.get(one).json().path("status").asString().endsWith("ING"));
        return manager.get(one).json();
    }

    private long events() {
        return manager.get(path("?limit=1")).json().path("total").asLong();
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/events" + rest;
    }
}
