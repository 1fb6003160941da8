package de.hafen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.faults.Trouble.Kill;
import de.hafen.local.Rig;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tenth of the whole campaign, on the services as they were just built. */
class FaultsIT {

    private static final int TIMES = 4;
    private static final int CROWDED = 4;
    private static final Set<String> KILLS =
            Set.of(
                    "event-after-commit",
                    "events-fact-before-mark",
                    "fact-after-publish",
                    "participants-before-commit",
                    "provision-after-case-data",
                    "provision-before-register",
                    "reporting-after-acknowledge",
                    "reporting-after-commit",
                    "reporting-before-confirm",
                    "write-after-commit",
                    "write-before-commit");

    /** What is struck together concerns other people. */
    private static final List<Set<String>> BLOWS =
            List.of(
                    Set.of("gateway-killed", "own-killed"),
                    Set.of("postgresql-killed"),
                    Set.of("redis-killed"));

    private final Path home = Path.of("target/stage").toAbsolutePath();

    @Test
    void nothingIsLostCountedTwiceOrHalfDoneWhateverIsKilled() throws Exception {
        long seed = System.nanoTime() % 1_000_000;
        Tally tally;
        boolean crowded = false;
        Stage.clear(home);
        try (Stage stage = new Stage(home, Rig.freePort(), Path.of("../..").toAbsolutePath())) {
            stage.start();
            try (Scene scene = new Scene(stage, home.resolve("ledger"), seed)) {
                Campaign campaign = new Campaign(scene, System.out);
                List<Kill> kills =
                        Kills.all().stream().filter(it -> KILLS.contains(it.name())).toList();
                for (List<Kill> round : Faults.rounds(kills, TIMES, TIMES, seed)) {
                    campaign.round(round);
                    crowded |= crowded();
                }
                for (int i = 0; i < TIMES; i++) {
                    for (Set<String> together : BLOWS) {
                        campaign.strike(
                                Blows.all(false).stream()
                                        .filter(it -> together.contains(it.name()))
                                        .toList());
                        crowded |= crowded();
                    }
                }
                campaign.last();
                tally = campaign.tally();
            }
        }

        System.out.print(tally.table() + "seed " + seed + "\n");
        assertThat(tally.complaints()).isEmpty();
        List<String> all = new ArrayList<>(KILLS);
        BLOWS.forEach(all::addAll);
        assertThat(all).hasSize(15).allMatch(name -> tally.made(name) == TIMES);
        if (crowded) {
            System.out.println("The machine is crowded; times say nothing: " + tally.late());
        } else {
            assertThat(tally.late()).isEmpty();
        }
    }

    @AfterEach
    void nothingStays() throws Exception {
        Stage.clear(home);
    }

    /** Others want much more of this machine than the test itself does. */
    private static boolean crowded() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()
                > CROWDED * Runtime.getRuntime().availableProcessors();
    }
}
