package de.hafen.cases.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers an enquiry. Where no rule fits, it is in the open list, which everybody sees.
 *
 * @param rule the name of the rule that decided; none did where it is missing
 * @param colleague who answers it
 * @param office where it is answered
 * @param passedOver names of rules that fit, but whose colleague works here no more
 */
public record TriageOutcome(
        @Nullable String rule,
        @Nullable Colleague colleague,
        @Nullable String office,
        List<String> passedOver) {

    static TriageOutcome openList(List<String> passedOver) {
        return new TriageOutcome(null, null, null, List.copyOf(passedOver));
    }
}
