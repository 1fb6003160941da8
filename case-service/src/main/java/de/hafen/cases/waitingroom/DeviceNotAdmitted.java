package de.hafen.cases.waitingroom;

import de.hafen.platform.problem.Forbidden;

/** The address of the device is not known, no longer good, or for something else. */
final class DeviceNotAdmitted extends Forbidden {

    DeviceNotAdmitted() {
        super(
                "device-not-admitted",
                "This device is not admitted. A region administrator can give it a new address.");
    }
}
