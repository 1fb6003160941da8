package de.hafen.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is sealed opens in its place, as it was, or not at all. */
class SealerTests {

    private static final byte[] SECRET = "Zeugnis von Olena".getBytes(StandardCharsets.UTF_8);
    private static final Sealer SEALER = new Sealer(new byte[32]);

    @Test
    void whatWasSealedOpensInItsPlace() {
        assertThat(SEALER.open(SEALER.seal(SECRET, "here"), "here")).isEqualTo(SECRET);
        assertThat(SEALER.open(SEALER.seal(new byte[0], "here"), "here")).isEmpty();
    }

    @Test
    void sealedTwiceItLooksDifferentAndTellsNothing() {
        byte[] once = SEALER.seal(SECRET, "here");

        assertThat(once).isNotEqualTo(SEALER.seal(SECRET, "here"));
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("Olena");
    }

    @Test
    void eachByteThatWasChangedIsNoticed() {
        byte[] sealed = SEALER.seal(SECRET, "here");

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(SEALER.find(changed, "here")).as("byte %s", at).isEmpty();
        }
    }

    @Test
    void cutOffItDoesNotOpen() {
        byte[] sealed = SEALER.seal(SECRET, "here");

        for (int length = 0; length < sealed.length; length++) {
            assertThat(SEALER.find(Arrays.copyOf(sealed, length), "here")).isEmpty();
        }
    }

    @Test
    void elsewhereOrWithAnotherKeyItDoesNotOpen() {
        byte[] sealed = SEALER.seal(SECRET, "here");
        byte[] other = new byte[32];
        other[31] = 1;

        assertThat(SEALER.find(sealed, "there")).isEmpty();
        assertThat(new Sealer(other).find(sealed, "here")).isEmpty();
        assertThatThrownBy(() -> SEALER.open(sealed, "there"))
                .isInstanceOf(IllegalStateException.class);
    }
}
