package de.hafen.cases.day;

import de.hafen.cases.consultation.ConsultationView;
import de.hafen.cases.consultation.DayFigures;
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
        DayFigures counts) {}
