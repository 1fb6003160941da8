package de.hafen.cases.earlier;

import de.hafen.cases.calendar.CalendarId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody waits for an earlier time, and what is held for them.
 *
 * @param wish null where nobody waits
 * @param offer null where nothing is held
 */
public record EarlierView(@Nullable EarlierWish wish, @Nullable EarlierOffer offer) {

    /**
     * Somebody waits.
     *
     * @param askedAt when they first did
     */
    public record EarlierWish(Wanted wanted, Instant askedAt) {}

    /**
     * An earlier time that is held for one person.
     *
     * @param place where they would come to
     * @param heldUntil until when nobody else can have it
     */
    public record EarlierOffer(
            OfferId id,
            CalendarId calendarId,
            String place,
            Instant startsAt,
            Instant endsAt,
            Instant heldUntil) {}

    static EarlierView of(Optional<EarlierWish> wish, Optional<EarlierOffer> offer) {
        return new EarlierView(wish.orElse(null), offer.orElse(null));
    }
}
