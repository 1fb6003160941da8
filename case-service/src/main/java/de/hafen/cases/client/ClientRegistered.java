package de.hafen.cases.client;

import de.hafen.platform.outbox.Fact;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.TargetGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The region knows this client; said again when what it says changes. */
public record ClientRegistered(
        LocalDate on,
        TargetGroup targetGroup,
        @Nullable CountryCode country,
        @Nullable Ags municipality)
        implements Fact {

    @Override
    public String type() {
        return "client-registered";
    }

    @Override
    public int v() {
        return 1;
    }
}
