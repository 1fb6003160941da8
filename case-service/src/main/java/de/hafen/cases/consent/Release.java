package de.hafen.cases.consent;

import java.util.Set;
import java.util.UUID;

/**
 * What a client's yes lets partners know.
 *
 * @param yes the entry on which it rests
 * @param text the text to which the client said it
 * @param fields those that the text names; none where it was published before texts named them
 */
public record Release(UUID yes, UUID text, Set<ReleasedField> fields) {

    /** Copies the fields. */
    public Release {
        fields = Set.copyOf(fields);
    }
}
