package de.hafen.cases.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChoiceTests {

    record Card(String name, @Nullable String mail, List<String> tags) {}

    private static final Card KEPT = new Card("Ayşe", null, List.of("tr", "de"));
    private static final Card OTHER = new Card("Ayse", "a@b.example", List.of("DE", "en"));

    @Test
    void whatNobodyNamesStaysAsTheKeptOneHasIt() {
        assertThat(chosen(Set.of(), Set.of())).isEqualTo(KEPT);
        assertThat(chosen(Set.of("name", "mail", "tags"), Set.of())).isEqualTo(OTHER);
        assertThat(chosen(Set.of("mail"), Set.of()))
                .isEqualTo(new Card("Ayşe", "a@b.example", KEPT.tags()));
    }

    @Test
    void ofTwoListsBothCanBeTakenTheKeptOnesFirst() {
        Card both =
                FieldChoice.chosen(
                        KEPT,
                        OTHER,
                        Set.of(),
                        Set.of("tags"),
                        it -> it.toString().toLowerCase(Locale.ROOT));

        assertThat(both.tags()).containsExactly("tr", "de", "en");
        assertThatThrownBy(() -> chosen(Set.of(), Set.of("name"))).isInstanceOf(NotBoth.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoingAtOnceGivesBackWhatWasThere(long seed) {
        Random chance = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Card kept = card(chance);
            Set<String> other = some(chance, "name", "mail", "tags");
            Set<String> both = some(chance, "tags");
            Card after = FieldChoice.chosen(kept, card(chance), other, both, Function.identity());

            assertThat(FieldChoice.undone(kept, after, after)).isEqualTo(kept);
            assertThat(FieldChoice.changedSince(kept, after, after)).isEmpty();
        }
    }

    @Test
    void whatWasChangedSinceStays() {
        Card after = chosen(Set.of("name", "mail"), Set.of());
        Card now = new Card(after.name(), "new@b.example", List.of());

        assertThat(FieldChoice.undone(KEPT, after, now))
                .isEqualTo(new Card("Ayşe", "new@b.example", List.of()));
        assertThat(FieldChoice.changedSince(KEPT, after, now)).containsExactly("mail");
    }

    private static Card chosen(Set<String> other, Set<String> both) {
        return FieldChoice.chosen(KEPT, OTHER, other, both, Function.identity());
    }

    private static Card card(Random chance) {
        return new Card(
                "n" + chance.nextInt(3),
                chance.nextBoolean() ? null : "m" + chance.nextInt(3),
                chance.ints(chance.nextInt(4), 0, 5).mapToObj(i -> "t" + i).distinct().toList());
    }

    private static Set<String> some(Random chance, String... names) {
        Set<String> some = new HashSet<>(Set.of(names));
        some.removeIf(it -> chance.nextBoolean());
        return some;
    }
}
