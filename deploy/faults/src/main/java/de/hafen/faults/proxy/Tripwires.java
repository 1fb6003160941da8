package de.hafen.faults.proxy;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tripwires that are out. Each springs for one statement only, however many pass at once. */
public final class Tripwires {

    private final Set<Tripwire> out = ConcurrentHashMap.newKeySet();

    /** Puts one out. */
    public Tripwire put(Tripwire wire) {
        out.add(wire);
        return wire;
    }

    /** Takes one in that nothing touched. */
    public void takeIn(Tripwire wire) {
        out.remove(wire);
    }

    Optional<Tripwire> touched(Passage passage) {
        for (Tripwire wire : out) {
            if (wire.isTouchedBy(passage) && out.remove(wire)) {
                return Optional.of(wire);
            }
        }
        return Optional.empty();
    }
}
