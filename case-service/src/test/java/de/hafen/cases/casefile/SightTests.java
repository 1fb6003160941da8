package de.hafen.cases.casefile;

import static de.hafen.cases.casefile.Sight.Standing.DOES_NOT_SEE;
import static de.hafen.cases.casefile.Sight.Standing.SEES;
import static de.hafen.cases.casefile.Sight.Standing.SEES_WITH_REASON;
import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Policy.Decision;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SightTests {

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void bothRightsAreNeededAndEachThatIsMissingIsNamed(CaseKind kind) {
        Set<String> both = Set.of("cases:read", kind.right());
        for (String one : both) {
            Sight sight = Sight.of(kind, true, with(Set.of(one)));
            assertThat(sight.standing()).isEqualTo(DOES_NOT_SEE);
            assertThat(sight.missing())
                    .extracting(Decision.Refused::action)
                    .containsExactly(both.stream().filter(it -> !it.equals(one)).findAny().get());
        }
        assertThat(Sight.of(kind, true, with(Set.of())).missing()).hasSize(2);
        assertThat(Sight.of(kind, true, with(both)).standing()).isEqualTo(SEES);
    }

    @Test
    void whoDoesNotAdviseTheClientSaysWhy() {
        Set<String> both = Set.of("cases:read", CaseKind.ADVICE.right());
        assertThat(Sight.of(CaseKind.ADVICE, false, with(both)).standing())
                .isEqualTo(SEES_WITH_REASON);
    }

    private static Function<String, Decision> with(Set<String> rights) {
        return action ->
                rights.contains(action)
                        ? new Decision.Allowed(action)
                        : new Decision.Refused(action, Set.of(), Set.of());
    }
}
