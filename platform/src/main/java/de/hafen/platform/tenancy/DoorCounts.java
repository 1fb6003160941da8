package de.hafen.platform.tenancy;

import java.util.concurrent.atomic.LongAdder;

/**
 * What happened at the region door since the start.
 *
 * @param opened connections that were opened
 * @param dirty connections that came back changed, and were closed
 * @param busy work that got no connection in time
 * @param repaired roles whose password or settings had been changed
 */
record DoorCounts(LongAdder opened, LongAdder dirty, LongAdder busy, LongAdder repaired) {

    DoorCounts() {
        this(new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder());
    }
}
