package de.hafen.walls.isolation;

import de.hafen.walls.api.Operation;
import java.util.Set;

/**
 * Somebody who asks.
 *
 * @param name as it stands in a finding
 * @param token what is sent; empty for nobody
 * @param region the region in which the token counts; empty for none
 * @param may the rights that the token gives; {@code *} for all of its region
 * @param valid whether the token is one that counts at all
 */
public record Identity(String name, String token, String region, Set<String> may, boolean valid) {

    static final String ALL = "*";

    /** Whether an answer to this, in that region, is no leak. */
    boolean mayAsk(Operation operation, String inRegion) {
        if (operation.open()) {
            return true;
        }
        if (!valid || (operation.regional() && !inRegion.equals(region))) {
            return false;
        }
        boolean own = operation.regional() && may.contains(ALL);
        return own
                || may.contains(operation.needs())
                || operation.needs().equals(Operation.SIGNED_IN);
    }

    @Override
    public String toString() {
        return name;
    }
}
