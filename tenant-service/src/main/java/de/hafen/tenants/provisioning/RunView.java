package de.hafen.tenants.provisioning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A run as the platform administrator's page shows it. */
record RunView(
        RunId id,
        String region,
        String regionName,
        RunStatus status,
        Instant createdAt,
        List<StepView> steps) {

    record StepView(
            String id,
            String label,
            StepStatus status,
            int attempts,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            String detail) {}

    static RunView of(Run run, List<Step> steps) {
        Map<String, Step> known =
                steps.stream().collect(Collectors.toMap(Step::id, Function.identity()));
        return new RunView(
                run.id(),
                run.order().key().value(),
                run.order().profile().name(),
                run.status(),
                run.createdAt(),
                run.steps().stream()
                        .map(state ->
                                new StepView(
                                        state.id(),
                                        label(known, state.id()),
                                        state.status(),
                                        state.attempts(),
                                        state.startedAt(),
                                        state.endedAt(),
                                        state.detail()))
                        .toList());
    }

    private static String label(Map<String, Step> known, String id) {
        Step step = known.get(id);
        return step == null ? id : step.label();
    }

    /** Whether nothing more happens by itself. */
    boolean rests() {
        return switch (status) {
            case RUNNING, UNDOING -> false;
            case DONE, FAILED, UNDONE -> true;
        };
    }
}
