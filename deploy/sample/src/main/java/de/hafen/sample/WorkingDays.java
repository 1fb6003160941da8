package de.hafen.sample;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The days on which a centre in North Rhine-Westphalia is open, with the moments of its desk. */
final class WorkingDays {

    private final List<LocalDate> days = new ArrayList<>();

    /** Working days from {@code first} to {@code last}, both included where they are such. */
    WorkingDays(LocalDate first, LocalDate last) {
        HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create("de"));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean weekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !holidays.isHoliday(day, "nw")) {
                days.add(day);
            }
        }
    }

    /** A day; later ones are up to twice as probable as the first, summer is quieter. */
    LocalDate any(Chance chance) {
        while (true) {
            double place = chance.share();
            LocalDate day = days.get((int) (place * days.size()));
            boolean quiet = day.getMonthValue() == 7 || day.getMonthValue() == 8;
            if (chance.happens((0.5 + place / 2) * (quiet ? 0.7 : 1))) {
                return day;
            }
        }
    }

    /** The day at this share (0 to 1) of the whole time. */
    LocalDate at(double share) {
        return days.get((int) Math.min(days.size() - 1.0, share * days.size()));
    }

    /** The last of the days. */
    LocalDate last() {
        return days.getLast();
    }

    /** A quarter of an hour between 8:30 and 16:45 of the day. */
    static LocalDateTime moment(LocalDate day, Chance chance) {
        return day.atTime(8, 30).plusMinutes(15L * chance.between(0, 33));
    }
}
