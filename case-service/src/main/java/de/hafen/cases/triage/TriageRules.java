package de.hafen.cases.triage;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.problem.Violation;
import de.hafen.platform.web.IfMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers which enquiries of the bound region. */
@Service
@Transactional
public class TriageRules {

    /** The list is one thing in the trail. */
    private static final UUID LIST = new UUID(0, 0);

    private final TriageRows rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TriageRules(TriageRows rows, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    /** The rules in their order. */
    @Transactional(readOnly = true)
    public TriageView open() {
        TriageRows.Known known = rows.read();
        Map<String, Colleague> here = known.here();
        return new TriageView(
                known.version(),
                known.rules().stream().map(it -> shown(it, here)).toList(),
                known.colleagues());
    }

    /**
     * Puts these rules in place of the present ones; enquiries that came before stay whose they
     * are.
     *
     * @param seen the version of the list that the caller has seen
     */
    public TriageView replace(IfMatch seen, List<TriageRule> rules) {
        TriageRows.Known before = rows.read();
        seen.mustBe(before.version());
        require(rules, before);
        if (!rules.equals(before.rules())) {
            if (!rows.replace(seen.version(), rules)) {
                seen.mustBe(rows.read().version());
            }
            audit.changed("triage", LIST, Set.of("rules"));
        }
        return open();
    }

    /** Who answers that; there is always an outcome. */
    @Transactional(readOnly = true)
    public TriageOutcome decide(Asked asked) {
        TriageRows.Known known = rows.read();
        return Triage.decide(known.rules(), known.here(), asked);
    }

    /** Who works here and may answer, as last told; empty where nobody told yet. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        return rows.read().colleagues();
    }

    /** Who can answer; whoever it is works here until the transaction has ended. */
    public Answering answering() {
        TriageRows.Known known = rows.hold();
        return new Answering(
                known.colleagues(),
                known.rules().stream()
                        .flatMap(it -> Stream.ofNullable(it.office()))
                        .distinct()
                        .toList());
    }

    /** The outcome, and whoever it is works here until the transaction has ended. */
    public TriageOutcome give(Asked asked) {
        TriageRows.Known known = rows.hold();
        return Triage.decide(known.rules(), known.here(), asked);
    }

    /**
     * Takes over who works in the region; what is older than what is known is passed over. Whose
     * something was and who is there no more is told as {@link ColleaguesLeft}.
     *
     * @param version rises with each change
     */
    public void hear(long version, List<Colleague> colleagues) {
        Set<String> left = rows.hear(version, colleagues);
        if (!left.isEmpty()) {
            events.publishEvent(new ColleaguesLeft(left));
        }
    }

    private static TriageView.Shown shown(TriageRule rule, Map<String, Colleague> here) {
        @Nullable String account = rule.colleagueId();
        @Nullable Colleague colleague = account == null ? null : here.get(account);
        return new TriageView.Shown(rule, colleague, rule.office() == null && colleague == null);
    }

    /** Whoever has left may stay in a rule that was there before. */
    private static void require(List<TriageRule> rules, TriageRows.Known before) {
        Map<String, Colleague> here = before.here();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            TriageRule rule = rules.get(i);
            @Nullable String colleague = rule.colleagueId();
            String pointer = "/rules/" + i + "/colleagueId";
            if ((colleague == null) == (rule.office() == null)) {
                wrong.add(
                        new Violation(
                                pointer, "required", "name a colleague or an office, not both."));
            } else if (colleague != null
                    && !here.containsKey(colleague)
                    && before.rules().stream()
                            .noneMatch(it -> colleague.equals(it.colleagueId()))) {
                wrong.add(
                        new Violation(
                                pointer, "unknown", "nobody here who answers enquiries has it."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new NotATriageRule(wrong);
        }
    }
}
