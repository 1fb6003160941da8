package de.hafen.cases.handover;

import java.util.Optional;

/**
 * How a hand-over stands where it was asked for. An answer is a wish until the region that asked
 * has heard it and decided. Pure.
 */
public enum IncomingState {
    REQUESTED,
    ACCEPTING,
    REFUSING,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** What was wished, where the other region has to hear it. */
    Optional<HandOverStep> wish() {
        return switch (this) {
            case ACCEPTING -> Optional.of(HandOverStep.ACCEPT);
            case REFUSING -> Optional.of(HandOverStep.REFUSE);
            case REQUESTED, ACCEPTED, REFUSED, WITHDRAWN -> Optional.empty();
        };
    }

    /** Where the decision leads; empty where it changes nothing. */
    Optional<IncomingState> decided(HandOverState decision) {
        return switch (this) {
            case ACCEPTED, REFUSED, WITHDRAWN -> Optional.empty();
            case REQUESTED, ACCEPTING, REFUSING ->
                    switch (decision) {
                        case REQUESTED -> Optional.empty();
                        case ACCEPTED -> Optional.of(ACCEPTED);
                        case REFUSED -> Optional.of(REFUSED);
                        case WITHDRAWN -> Optional.of(WITHDRAWN);
                    };
        };
    }
}
