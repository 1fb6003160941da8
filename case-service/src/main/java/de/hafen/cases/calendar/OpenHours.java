package de.hafen.cases.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.hafen.cases.slot.Hours;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;

/**
 * Hours by the clock on the wall.
 *
 * @param opensAt as {@code 09:00}
 * @param shutsAt the same, later
 */
public record OpenHours(
        @NotNull @Pattern(regexp = TIME) String opensAt,
        @NotNull @Pattern(regexp = TIME) String shutsAt) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** Whether the door shuts after it opens. */
    @AssertTrue(message = "the door shuts after it opens") @JsonIgnore
    boolean isInOrder() {
        return areInOrder(opensAt, shutsAt);
    }

    static boolean areInOrder(String opensAt, String shutsAt) {
        return opensAt == null || shutsAt == null || opensAt.compareTo(shutsAt) < 0;
    }

    Hours hours() {
        return new Hours(LocalTime.parse(opensAt), LocalTime.parse(shutsAt));
    }
}
