package de.hafen.platform.soak;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.TestRegions;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Work inside the service, each piece with its region and an adviser bound. */
final class Insiders {

    private final SoakService.Canaries canaries;
    private final Queue<String> findings;

    Insiders(SoakService.Canaries canaries, Queue<String> findings) {
        this.canaries = canaries;
        this.findings = findings;
    }

    void look(RegionKey region) {
        String seen = in(region).call(canaries::look);
        if (!seen.equals(SoakService.canary(region))) {
            findings.add("work for " + region + " saw " + seen);
        }
    }

    void sing(RegionKey region) {
        in(region).call(canaries::sing);
    }

    /** What a failed use case wrote is gone, and its connection is as new. */
    void fail(RegionKey region) {
        try {
            in(region).run(canaries::fallSilent);
            findings.add("a failure in " + region + " was lost");
        } catch (IllegalStateException expected) {
            look(region);
        }
    }

    /** Ends in the middle of a statement, or before, or after. */
    void interrupted(RegionKey region) {
        Thread work =
                Thread.startVirtualThread(() -> {
                    try {
                        in(region).run(() -> canaries.sleep(Duration.ofMillis(10)));
                    } catch (RuntimeException cutOff) {
                        // as it should be
                    }
                });
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(12));
            work.interrupt();
            work.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        look(region);
    }

    private static ScopedValue.Carrier in(RegionKey region) {
        return TestRegions.in(region, Role.ADVISER);
    }
}
