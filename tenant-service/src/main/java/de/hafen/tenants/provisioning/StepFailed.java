package de.hafen.tenants.provisioning;

/** A step could not be done; the message is shown to administrators. */
final class StepFailed extends RuntimeException {

    private final boolean mayPass;

    private StepFailed(String message, boolean mayPass) {
        super(message);
        this.mayPass = mayPass;
    }

    /** Trying again may help. */
    static StepFailed forNow(String message) {
        return new StepFailed(message, true);
    }

    /** Trying again will not help. */
    static StepFailed forGood(String message) {
        return new StepFailed(message, false);
    }

    boolean mayPass() {
        return mayPass;
    }
}
