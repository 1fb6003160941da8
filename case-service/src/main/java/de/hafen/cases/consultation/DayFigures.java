package de.hafen.cases.consultation;

/**
 * A day in figures; a consultation for both counts for each and once in the total.
 *
 * @param minutes spent in consultations
 * @param followUpsDue due on the day or before, and not done
 * @param followUpsOverdue due before the day, and not done
 */
public record DayFigures(
        long consultations,
        long forPersons,
        long forEmployers,
        long minutes,
        long followUpsDue,
        long followUpsOverdue) {}
