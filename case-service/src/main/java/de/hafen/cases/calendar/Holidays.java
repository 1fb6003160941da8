package de.hafen.cases.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The public holidays of North Rhine-Westphalia; the same in all of its regions. */
@Component
class Holidays {

    /** It reads its calendars when it is made, and a service starts without them. */
    private final Supplier<HolidayManager> manager =
            SingletonSupplier.of(() -> HolidayManager.getInstance(ManagerParameters.create("de")));

    private final Map<Integer, Set<LocalDate>> known = new ConcurrentHashMap<>();

    /** Whether that day is one. */
    boolean on(LocalDate day) {
        return known.computeIfAbsent(day.getYear(), this::of).contains(day);
    }

    private Set<LocalDate> of(int year) {
        return manager.get().getHolidays(Year.of(year), "nw").stream()
                .map(Holiday::getActualDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
