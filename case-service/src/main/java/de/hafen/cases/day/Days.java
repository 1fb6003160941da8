package de.hafen.cases.day;

import de.hafen.cases.consultation.ConsultationFilter;
import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.consultation.ConsultationView;
import de.hafen.cases.consultation.Consultations;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of the bound region's desk, as the region counts days. */
@Service
@Transactional
public class Days {

    private static final int MOST = 200;

    private final Consultations consultations;
    private final RegionCalendar calendar;

    Days(Consultations consultations, RegionCalendar calendar) {
        this.consultations = consultations;
        this.calendar = calendar;
    }

    /** Today, as the region counts days. */
    public Day today() {
        return day(calendar.today());
    }

    /** That day. */
    public Day day(LocalDate on) {
        List<ConsultationView> held =
                consultations.list(ConsultationFilter.of(on), PageQuery.first(MOST)).items();
        List<FollowUp> due =
                consultations.dueUntil(on, MOST).stream().map(it -> FollowUp.of(it, on)).toList();
        return new Day(on, held, due, consultations.figures(on));
    }

    /** Somebody came back to it. */
    public ConsultationView done(ConsultationId followUp) {
        return consultations.followedUp(followUp);
    }

    /** Somebody comes back to it on another day. */
    public ConsultationView move(ConsultationId followUp, LocalDate to) {
        return consultations.moveFollowUp(followUp, to);
    }
}
