package de.hafen.cases.concern;

import de.hafen.cases.slot.Length;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Topic;
import java.time.Duration;
import java.util.List;

/** A concern as it is shown. */
public record ConcernView(
        ConcernId id,
        int version,
        List<Told> names,
        List<Told> hints,
        int minutes,
        int notesMinutes,
        Audience forWhom,
        List<Topic> topics,
        List<Meeting> channels,
        boolean openToPublic,
        boolean retired) {

    static ConcernView of(ConcernId id, int version, ConcernForm form) {
        return new ConcernView(
                id,
                version,
                form.names(),
                form.hints(),
                form.minutes(),
                form.notesMinutes(),
                form.forWhom(),
                form.topics(),
                form.channels(),
                Boolean.TRUE.equals(form.openToPublic()),
                Boolean.TRUE.equals(form.retired()));
    }

    ConcernForm form() {
        return new ConcernForm(
                names,
                hints,
                minutes,
                notesMinutes,
                forWhom,
                topics,
                channels,
                openToPublic,
                retired);
    }

    /** How long it takes. */
    public Length length() {
        return new Length(Duration.ofMinutes(minutes), Duration.ofMinutes(notesMinutes));
    }
}
