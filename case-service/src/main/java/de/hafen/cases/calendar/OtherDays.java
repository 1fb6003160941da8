package de.hafen.cases.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.hafen.cases.slot.DaysOtherwise;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which other hours hold, holidays or not; without hours the door is shut.
 *
 * @param note why, for colleagues
 */
public record OtherDays(
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @Size(max = 10) List<@NotNull @Valid OpenHours> hours,
        @Nullable @Size(max = 200) String note) {

    private static final int LONGEST = 366;

    /** No hours means shut. */
    public OtherDays {
        hours = hours == null ? List.of() : hours;
    }

    /** Whether the days are some, and not too many. */
    @AssertTrue(message = "the last day is not before the first, and at most a year after it") @JsonIgnore
    boolean isInOrder() {
        return firstDay == null
                || lastDay == null
                || !lastDay.isBefore(firstDay)
                        && lastDay.toEpochDay() - firstDay.toEpochDay() <= LONGEST;
    }

    DaysOtherwise days() {
        return new DaysOtherwise(firstDay, lastDay, hours.stream().map(OpenHours::hours).toList());
    }
}
