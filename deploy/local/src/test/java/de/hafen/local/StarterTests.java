package de.hafen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StarterTests {

    @TempDir private Path folder;
    private Home home;
    private Starter starter;

    @BeforeEach
    void aHome() throws Exception {
        home = Home.of(new Environment(Map.of("HAFEN_HOME", folder.resolve("home").toString())));
        for (Path inside : List.of(home.root(), home.logs(), home.run())) {
            Files.createDirectories(inside);
        }
        starter = new Starter(home, new Processes(home), new Board(System.out, List.of()));
    }

    @AfterEach
    void nothingStays() throws Exception {
        new Down(home).run();
    }

    @Test
    @Timeout(60)
    void whereOnePartFailsNobodyWaitsForTheOthers() throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        Part never =
                part(() -> {
                    waits.countDown();
                    return false;
                });

        assertThatThrownBy(() ->
                        starter.together(
                                List.of(
                                        () -> starter.start(List.of(never)),
                                        () -> {
                                            waits.await();
                                            throw new Stopped("there is no room");
                                        })))
                .isInstanceOf(Stopped.class)
                .hasMessage("there is no room");
    }

    @Test
    void nothingIsStartedAfterAFailure() throws Exception {
        assertThatThrownBy(() ->
                        starter.together(
                                List.of(() -> {
                                    throw new Stopped("there is no room");
                                })))
                .isInstanceOf(Stopped.class);

        starter.start(List.of(part(() -> true)));

        assertThat(new Processes(home).running()).isEmpty();
    }

    private Part part(Part.Health health) {
        return new Part(
                "sleeper",
                "1",
                1,
                List.of("sleep", "600"),
                Map.of(),
                folder,
                health,
                Duration.ofMinutes(10));
    }
}
