package de.hafen.cases.client;

import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.TargetGroup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know about a client.
 *
 * @param name as people read it
 * @param country where the client comes from
 * @param consultations how many consultations there were so far
 * @param archived whether it was put aside
 * @param mergedInto the one to use instead
 * @param handedTo the region that has taken the client
 * @param came from another region, where the first contact was
 */
public record ClientCard(
        ClientId id,
        String name,
        TargetGroup targetGroup,
        @Nullable CountryCode country,
        @Nullable Ags municipality,
        int consultations,
        boolean archived,
        @Nullable UUID mergedInto,
        @Nullable String handedTo,
        boolean came) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "client " + id;
    }
}
