package de.hafen.cases.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who answers: the first rule that fits and whose colleague works here; else the open list. */
final class Triage {

    private Triage() {}

    /**
     * The outcome, which there always is.
     *
     * @param here who works here, by account
     */
    static TriageOutcome decide(List<TriageRule> rules, Map<String, Colleague> here, Asked asked) {
        List<String> passedOver = new ArrayList<>();
        for (TriageRule rule : rules) {
            if (!rule.isAbout(asked)) {
                continue;
            }
            if (rule.office() != null) {
                return new TriageOutcome(rule.name(), null, rule.office(), passedOver);
            }
            @Nullable String account = rule.colleagueId();
            @Nullable Colleague colleague = account == null ? null : here.get(account);
            if (colleague != null) {
                return new TriageOutcome(rule.name(), colleague, null, passedOver);
            }
            passedOver.add(rule.name());
        }
        return TriageOutcome.openList(passedOver);
    }
}
