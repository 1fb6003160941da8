package de.hafen.faults;

import de.hafen.faults.ledger.Entry;
import de.hafen.faults.ledger.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Somebody at a desk of one region, who does one thing after another. What the platform confirms
 * goes into the ledger, and nothing else.
 */
abstract class Desk {

    private static final int OPEN = 40;

    private final String region;
    private final String name;
    private final Machine machine;
    private final Ledger ledger;
    private final Calls calls;
    private final RandomGenerator chance;
    private final long pauseMillis;
    private final List<Open> open = new ArrayList<>();
    private volatile long lastSuccess = System.nanoTime();
    private int number;

    /**
     * @param name begins what this desk writes
     * @param pauseMillis between two things
     */
    Desk(Place place, String name, long pauseMillis, RandomGenerator chance) {
        this.region = place.region();
        this.machine = place.machine();
        this.ledger = place.ledger();
        this.calls = place.calls();
        this.name = name;
        this.pauseMillis = pauseMillis;
        this.chance = chance;
    }

    /** Where a desk stands, and what stands on it. */
    record Place(String region, Machine machine, Ledger ledger, Calls calls) {}

    /** What it has written and may change, as the platform confirmed it last. */
    record Open(String marker, Entry.Held held, String version, JsonNode body) {}

    /** Writes something new. */
    abstract void begin(String marker) throws InterruptedException;

    /** Changes what is there already. */
    abstract void goOn(Open one) throws InterruptedException;

    /** What the platform says about a record. */
    abstract Entry.Held held(JsonNode view);

    String region() {
        return region;
    }

    /** Whether it could write since then. */
    boolean wroteSince(long nanos) {
        return lastSuccess - nanos > 0;
    }

    /** Works until it is interrupted. */
    void work(Shift shift) {
        try {
            while (true) {
                shift.during(this::something);
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException home) {
            Thread.currentThread().interrupt();
        }
    }

    private void something() throws InterruptedException {
        try {
            if (open.size() < 3 || chance(10) < 5) {
                String marker = name + "-" + ++number;
                ledger.write(new Entry.Tried(region, marker));
                begin(marker);
            } else {
                goOn(open.remove(chance(open.size())));
            }
            lastSuccess = System.nanoTime();
        } catch (Machine.Refused refused) {
            calls.complain(String.valueOf(refused.getMessage()));
        }
    }

    int chance(int below) {
        return chance.nextInt(below);
    }

    Machine machine() {
        return machine;
    }

    void acknowledged(String marker, Answer answer, int number) {
        Entry.Held held = held(answer.body());
        if (held.number() != number) {
            calls.complain(marker + " was answered with another number: " + held);
        }
        ledger.write(new Entry.Acknowledged(region, marker, held));
        if (!held.retracted() && open.size() < OPEN) {
            open.add(new Open(marker, held, answer.version(), answer.body()));
        }
    }

    void removed(Open one) {
        ledger.write(new Entry.Removed(region, one.marker()));
    }

    static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
