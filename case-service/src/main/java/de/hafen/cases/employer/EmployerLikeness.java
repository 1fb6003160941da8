package de.hafen.cases.employer;

import de.hafen.cases.spelling.Spelling;
import de.hafen.vocabulary.Ags;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an employer that is about to be added is there already. Pure: it compares what is typed
 * with one employer; legal forms say nothing.
 *
 * @param municipality where it sits, if somebody has said so
 */
public record EmployerLikeness(String name, @Nullable Ags municipality) {

    /** Why an employer may be the same. */
    public enum Reason {
        SAME_NAME,
        SIMILAR_NAME,
        SAME_MUNICIPALITY
    }

    private static final double CLEARLY_ANOTHER = 0.5;

    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "ag", "co", "e", "eg", "ev", "gbr", "ggmbh", "gmbh", "inc", "kg", "kgaa", "ltd",
                    "mbh", "ohg", "se", "ug", "und", "v");

    /** What speaks for the same employer; empty where they are clearly two. */
    Set<Reason> to(EmployerLine employer, double nameScore) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (core(name).equals(core(employer.name()))) {
            reasons.add(Reason.SAME_NAME);
        } else if (nameScore >= CLEARLY_ANOTHER) {
            reasons.add(Reason.SIMILAR_NAME);
        } else {
            return reasons;
        }
        if (municipality != null && municipality.equals(employer.municipality())) {
            reasons.add(Reason.SAME_MUNICIPALITY);
        }
        return reasons;
    }

    /** The words of the name that tell it from others; all of them where none would be left. */
    String core() {
        return String.join(" ", core(name));
    }

    private static List<String> core(String name) {
        List<String> words = Spelling.words(name).stream().map(List::getFirst).toList();
        List<String> telling = words.stream().filter(Predicate.not(LEGAL_FORMS::contains)).toList();
        return telling.isEmpty() ? words : telling;
    }
}
