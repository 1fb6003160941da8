package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import de.hafen.walls.stack.Visitor;
import java.util.Set;

/**
 * Somebody who asks.
 *
 * @param name as it stands in a finding
 * @param visitor how the gateway is asked
 * @param token what a service is shown by somebody who got past the gateway; empty for nothing
 * @param region the region in which that counts; empty for none
 * @param may the rights that it gives; {@code *} for all of the region, nothing where none counts
 */
public record Identity(String name, Visitor visitor, String token, String region, Set<String> may) {

    static final String ALL = "*";

    /** Everybody who is signed in has this right: the own account. */
    static final String ACCOUNT = Operation.SIGNED_IN;

    /** May read and not write. */
    static final String READING = "reading";

    /** Somebody who shows a token, to the gateway and past it. */
    static Identity bearing(String name, String token, String region, Set<String> may) {
        return new Identity(name, Visitor.bearing(token), token, region, may);
    }

    /** Whether it counts at all. */
    boolean valid() {
        return !may.isEmpty();
    }

    /** Whether an answer to this, in that region, is no leak. */
    boolean mayAsk(Operation operation, String inRegion) {
        if (operation.open()) {
            return true;
        }
        if (operation.regional() && !inRegion.equals(region)) {
            return false;
        }
        if (may.contains(READING) && !operation.reads()) {
            return false;
        }
        boolean own = operation.regional() && may.contains(ALL);
        return own || may.contains(operation.needs());
    }

    @Override
    public String toString() {
        return name;
    }
}
