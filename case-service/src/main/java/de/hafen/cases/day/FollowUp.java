package de.hafen.cases.day;

import de.hafen.cases.consultation.Adviser;
import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.consultation.ConsultationView;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to come back to.
 *
 * @param excerpt the beginning of the note
 * @param overdue whether it was due before the day that is shown
 */
public record FollowUp(
        ConsultationId consultationId,
        ConsultationView.@Nullable ClientName client,
        ConsultationView.@Nullable EmployerName employer,
        LocalDate dueOn,
        Adviser adviser,
        @Nullable String excerpt,
        boolean overdue) {

    private static final int EXCERPT = 160;

    static FollowUp of(ConsultationView it, LocalDate day) {
        LocalDate due = Objects.requireNonNull(it.followUpOn());
        return new FollowUp(
                it.id(),
                it.client(),
                it.employer(),
                due,
                it.adviser(),
                excerpt(it.note()),
                due.isBefore(day));
    }

    /** At most so long, and never half a letter. */
    static @Nullable String excerpt(@Nullable String note) {
        if (note == null || note.codePointCount(0, note.length()) <= EXCERPT) {
            return note;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(note);
        int end = letters.preceding(note.offsetByCodePoints(0, EXCERPT) + 1);
        return note.substring(0, end).strip() + "…";
    }
}
