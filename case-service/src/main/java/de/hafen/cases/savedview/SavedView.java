package de.hafen.cases.savedview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody looks at a list.
 *
 * @param query what stands behind the question mark of the list's address: filters, order, columns
 * @param shared whether it is there for the whole team
 * @param owner the colleague who shares it; absent where it is the caller's own
 * @param first whether the caller's list opens with it
 */
public record SavedView(
        UUID id,
        ListName list,
        String name,
        String query,
        boolean shared,
        @Nullable String owner,
        boolean first) {

    /** Tells the id only: what somebody looks for may be a name. */
    @Override
    public String toString() {
        return "view " + id;
    }
}
