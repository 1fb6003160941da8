package de.hafen.cases.earlier;

import de.hafen.cases.client.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier times suit somebody; what is not said does not narrow it.
 *
 * @param notBefore the first day that suits
 * @param days of the week; none named is any
 * @param parts of the day; none named is any
 */
public record Wanted(
        @Nullable @PlausibleDate LocalDate notBefore,
        @Size(max = 7) List<@NotNull DayOfWeek> days,
        @Size(max = 2) List<@NotNull DayPart> parts) {

    /** Each once, in their order. */
    public Wanted {
        days = once(days);
        parts = once(parts);
    }

    /** Whether that time suits. */
    boolean fits(ZonedDateTime start) {
        return (notBefore == null || !start.toLocalDate().isBefore(notBefore))
                && (days.isEmpty() || days.contains(start.getDayOfWeek()))
                && (parts.isEmpty() || parts.contains(DayPart.of(start.toLocalTime())));
    }

    private static <T extends Comparable<? super T>> List<T> once(@Nullable List<T> some) {
        return some == null
                ? List.of()
                : some.stream()
                        .distinct()
                        .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                        .toList();
    }
}
