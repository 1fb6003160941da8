package de.hafen.cases.waitingroom;

/** What a device of the waiting room is for, and the one thing that it may do. */
enum DeviceKind {
    /** Shows who is called. */
    DISPLAY("waiting:display"),
    /** Lets people check in. */
    KIOSK("waiting:check-in");

    private final String action;

    DeviceKind(String action) {
        this.action = action;
    }

    String action() {
        return action;
    }
}
