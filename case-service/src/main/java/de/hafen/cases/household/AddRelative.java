package de.hafen.cases.household;

import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Somebody comes into a household: a client who is known, or a new one.
 *
 * @param relation what that person is to the one whose file it is
 */
public record AddRelative(
        @NotNull Relation relation,
        @Nullable ClientId clientId,
        @Nullable @Valid ClientForm newClient) {

    /** Throws where nobody is named, or two are. */
    void requireOne() {
        if ((clientId == null) == (newClient == null)) {
            throw new RelativeUnclear();
        }
    }
}
