package de.hafen.cases.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTests {

    private static final long SEED = 20_261_123;

    @Test
    void oneSignThatWasMistypedIsFound() {
        Random chance = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            String right = signs(chance);
            for (int at = 0; at < right.length(); at++) {
                for (int value = 0; value < Signs.NUMBER; value++) {
                    String typed =
                            right.substring(0, at) + Signs.of(value) + right.substring(at + 1);
                    assertThat(Reference.read(typed).isPresent())
                            .as(typed)
                            .isEqualTo(typed.equals(right));
                }
            }
        }
    }

    @Test
    void twoSignsThatWereSwappedAreFound() {
        Random chance = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            String right = signs(chance);
            int one = chance.nextInt(right.length());
            int other = chance.nextInt(right.length());
            StringBuilder typed = new StringBuilder(right);
            typed.setCharAt(one, right.charAt(other));
            typed.setCharAt(other, right.charAt(one));

            assertThat(Reference.read(typed.toString()).isPresent())
                    .as("%s of %s", typed, right)
                    .isEqualTo(typed.toString().equals(right));
        }
    }

    @Test
    void howItIsWrittenDoesNotMatter() {
        Reference reference = Reference.of(4_711);
        String signs = Signs.typed(reference.text());

        assertThat(reference.text()).matches("(?:[2-79FHKLMRTWXY]{3}-?){3}").contains("-");
        for (String typed :
                new String[] {
                    signs,
                    signs.toLowerCase(java.util.Locale.ROOT),
                    " " + signs.replaceAll("", " "),
                    reference.text().replace('-', '–')
                }) {
            assertThat(Reference.valueOf(typed)).isEqualTo(reference);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "KH4-7MX", "OOO-OOO-OOO", "222222222222", "' or 1=1 --"})
    void whatIsNoneIsRefused(String typed) {
        assertThatThrownBy(() -> Reference.valueOf(typed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsMadeOfChanceRarelyMeets() {
        Random chance = new Random(SEED);
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(signs(chance));
        }

        assertThat(made).hasSizeGreaterThan(9_995);
    }

    private static String signs(Random chance) {
        return Signs.typed(Reference.of(chance.nextLong()).text());
    }
}
