package de.hafen.cases.sight;

import static de.hafen.cases.sight.Sight.Standing.DOES_NOT_SEE;
import static de.hafen.cases.sight.Sight.Standing.SEES;
import static de.hafen.cases.sight.Sight.Standing.SEES_WITH_REASON;
import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Policy.Decision;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SightTests {

    private static final List<String> BOTH = List.of("cases:read", "compartment:advice");

    @Test
    void allRightsAreNeededAndEachThatIsMissingIsNamed() {
        for (String one : BOTH) {
            Sight sight = Sight.of(BOTH, List.of("part"), true, with(Set.of(one)));
            assertThat(sight.standing()).isEqualTo(DOES_NOT_SEE);
            assertThat(sight.missing())
                    .extracting(Decision.Refused::action)
                    .containsExactly(BOTH.stream().filter(it -> !it.equals(one)).findAny().get());
            assertThat(sight.withheld()).isEmpty();
        }
        assertThat(Sight.of(BOTH, List.of(), true, with(Set.of())).missing()).hasSize(2);
        assertThat(Sight.of(BOTH, List.of(), true, with(BOTH)).standing()).isEqualTo(SEES);
    }

    @Test
    void whoDoesNotAdviseTheClientSaysWhy() {
        assertThat(Sight.of(BOTH, List.of(), false, with(BOTH)).standing())
                .isEqualTo(SEES_WITH_REASON);
    }

    @Test
    void partsAreWithheldFromWhoSeesTheRecord() {
        Sight sight = Sight.of(BOTH, List.of("a", "cases:read", "b"), true, with(BOTH));
        assertThat(sight.standing()).isEqualTo(SEES);
        assertThat(sight.missing()).isEmpty();
        assertThat(sight.withheld()).extracting(Decision.Refused::action).containsExactly("a", "b");
    }

    private static Function<String, Decision> with(Collection<String> rights) {
        return action ->
                rights.contains(action)
                        ? new Decision.Allowed(action)
                        : new Decision.Refused(action, Set.of(), Set.of());
    }
}
