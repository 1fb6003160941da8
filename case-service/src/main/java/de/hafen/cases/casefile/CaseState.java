package de.hafen.cases.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How a case stands, and which step leads where. Pure. */
public enum CaseState {
    OPEN,
    WAITING,
    CLOSED;

    private static final Map<CaseState, Map<CaseStep, CaseState>> WAYS =
            new EnumMap<>(
                    Map.of(
                            OPEN,
                            Map.of(CaseStep.WAIT, WAITING, CaseStep.CLOSE, CLOSED),
                            WAITING,
                            Map.of(CaseStep.RESUME, OPEN, CaseStep.CLOSE, CLOSED),
                            CLOSED,
                            Map.of(CaseStep.REOPEN, OPEN)));

    /** Where the step leads; empty where it cannot be taken. */
    public Optional<CaseState> after(CaseStep step) {
        return Optional.ofNullable(WAYS.getOrDefault(this, Map.of()).get(step));
    }
}
