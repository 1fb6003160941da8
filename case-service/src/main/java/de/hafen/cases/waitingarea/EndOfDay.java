package de.hafen.cases.waitingarea;

import de.hafen.platform.jobs.EachRegion;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * After midnight the queue of the day before is over. Nobody sees it any more as soon as the day
 * has changed; this ends it for the figures, and forgets who waited.
 */
@Component
class EndOfDay {

    private static final int AT_ONCE = 200;

    private final EachRegion regions;
    private final Steps steps;

    EndOfDay(EachRegion regions, Steps steps) {
        this.regions = regions;
        this.steps = steps;
    }

    @Scheduled(cron = "0 7 * * * *")
    void endEarlierDays() {
        regions.run("ending the waiting day", this::inRegion);
    }

    private void inRegion() {
        int ended;
        do {
            ended = steps.endEarlierDays(AT_ONCE);
        } while (ended == AT_ONCE);
    }
}
