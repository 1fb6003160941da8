package de.hafen.tenants.provisioning;

/** Where a step stands. */
enum StepStatus {
    WAITING,
    RUNNING,
    DONE,
    RETRYING,
    FAILED,
    UNDONE;

    /** Whether the step may have left something behind. */
    boolean hasTraces() {
        return switch (this) {
            case WAITING, UNDONE -> false;
            case RUNNING, DONE, RETRYING, FAILED -> true;
        };
    }
}
