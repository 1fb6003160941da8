package de.hafen.cases.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.hafen.cases.slot.Hours;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;

/** Hours of one weekday in every week. */
public record WeekHours(
        @NotNull DayOfWeek weekday,
        @NotNull @Pattern(regexp = OpenHours.TIME) String opensAt,
        @NotNull @Pattern(regexp = OpenHours.TIME) String shutsAt) {

    /** Whether the door shuts after it opens. */
    @AssertTrue(message = "the door shuts after it opens") @JsonIgnore
    boolean isInOrder() {
        return OpenHours.areInOrder(opensAt, shutsAt);
    }

    Hours hours() {
        return new OpenHours(opensAt, shutsAt).hours();
    }
}
