package de.hafen.cases.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody was advised, and when last.
 *
 * @param consultations retracted ones don't count
 */
public record Contacts(int consultations, @Nullable LocalDate lastOn) {

    /** The last day as text; null where there is none. */
    @Nullable String day() {
        return lastOn == null ? null : lastOn.toString();
    }

    /** Both together. */
    public Contacts plus(Contacts more) {
        LocalDate last =
                lastOn == null || more.lastOn != null && more.lastOn.isAfter(lastOn)
                        ? more.lastOn
                        : lastOn;
        return new Contacts(consultations + more.consultations, last);
    }
}
