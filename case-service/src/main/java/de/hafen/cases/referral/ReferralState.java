package de.hafen.cases.referral;

import java.util.Optional;

/** How a referral stands, and which step leads where. Pure. */
public enum ReferralState {
    SENT,
    ACCEPTED,
    REFUSED,
    DONE,
    WITHDRAWN;

    /** Where the step leads; empty where it does not follow. */
    Optional<ReferralState> after(ReferralStep step) {
        return switch (this) {
            case SENT ->
                    switch (step) {
                        case ACCEPT -> Optional.of(ACCEPTED);
                        case REFUSE -> Optional.of(REFUSED);
                        case WITHDRAW -> Optional.of(WITHDRAWN);
                        case FINISH -> Optional.empty();
                    };
            case ACCEPTED ->
                    switch (step) {
                        case FINISH -> Optional.of(DONE);
                        case REFUSE -> Optional.of(REFUSED);
                        case WITHDRAW -> Optional.of(WITHDRAWN);
                        case ACCEPT -> Optional.empty();
                    };
            case REFUSED, DONE, WITHDRAWN -> Optional.empty();
        };
    }

    /** Whether the partner may still read it, and something is left to be said. */
    public boolean isOpen() {
        return switch (this) {
            case SENT, ACCEPTED -> true;
            case REFUSED, DONE, WITHDRAWN -> false;
        };
    }
}
