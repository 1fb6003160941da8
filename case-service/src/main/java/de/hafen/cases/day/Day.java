package de.hafen.cases.day;

import de.hafen.cases.consultation.ConsultationView;
import java.time.LocalDate;
import java.util.List;

/**
 * A day at the desk.
 *
 * @param consultations those of the day, the latest first, up to a limit
 * @param followUps those due until then and not done, the oldest first, up to a limit
 */
public record Day(
        LocalDate on,
        List<ConsultationView> consultations,
        List<FollowUp> followUps,
        Counts counts) {

    /**
     * The day in figures; a consultation for both counts for each and once in the total.
     *
     * @param minutes spent in consultations
     * @param followUpsOverdue due before the day
     */
    public record Counts(
            long consultations,
            long forPersons,
            long forEmployers,
            long minutes,
            long followUpsDue,
            long followUpsOverdue) {}
}
