package de.hafen.tenants.provisioning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as it was when it was read.
 *
 * @param id its id
 * @param order what shall come out
 * @param status where it stands
 * @param steps in the order in which they are done
 * @param createdAt when it was asked for
 * @param nextAt when it is worked on next
 * @param change rises with everything that happens to it
 */
record Run(
        RunId id,
        RegionOrder order,
        RunStatus status,
        List<StepState> steps,
        Instant createdAt,
        Instant nextAt,
        long change) {

    Run {
        steps = List.copyOf(steps);
    }

    StepState step(String stepId) {
        return steps.stream().filter(it -> it.id().equals(stepId)).findFirst().orElseThrow();
    }

    /**
     * One step of a run.
     *
     * @param id its id
     * @param status where it stands
     * @param attempts how often it was tried since somebody last resumed the run
     * @param startedAt when it was tried first; null before
     * @param endedAt when it ended; null before
     * @param detail what came out or went wrong, in words for administrators
     */
    record StepState(
            String id,
            StepStatus status,
            int attempts,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            String detail) {}
}
