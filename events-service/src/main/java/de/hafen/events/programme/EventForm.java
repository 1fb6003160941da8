package de.hafen.events.programme;

import de.hafen.events.network.NetworkId;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EventKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about an event; the same form adds one, changes one and brings one from a
 * spreadsheet.
 *
 * @param municipality where it counts; a trip counts where the network is at home
 * @param network whose event it is; null where it is the centre's own
 * @param registrations how many had registered
 * @param participants how many came; an event counts as held once this is noted
 * @param outcome what came of it
 */
public record EventForm(
        @NotBlank @Size(max = 300) String title,
        @NotNull EventKind kind,
        @NotNull Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable @Size(max = 300) String place,
        @Nullable Ags municipality,
        @Nullable NetworkId network,
        @Nullable @PositiveOrZero @Max(100_000) Integer capacity,
        @Nullable @PositiveOrZero @Max(100_000) Integer registrations,
        @Nullable @PositiveOrZero @Max(100_000) Integer participants,
        @Nullable @Size(max = 10_000) String description,
        @Nullable @Size(max = 10_000) String outcome) {}
