package de.hafen.cases.waitingroom;

import de.hafen.platform.problem.NotFound;

/** The region has no such device. */
final class NoSuchDevice extends NotFound {

    NoSuchDevice() {
        super("no-such-waiting-device", "The waiting room has no such device.");
    }
}
