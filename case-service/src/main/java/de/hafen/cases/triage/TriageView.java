package de.hafen.cases.triage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules in their order; what none of them fits is in the open list.
 *
 * @param colleagues to whom a rule can give enquiries
 */
public record TriageView(long version, List<Shown> items, List<Colleague> colleagues) {

    /**
     * A rule as it is shown.
     *
     * @param colleague who answers, where that is somebody who works here
     * @param passedOver its colleague works here no more: the next rule decides
     */
    @Schema(name = "TriageRuleShown")
    public record Shown(TriageRule rule, @Nullable Colleague colleague, boolean passedOver) {}
}
