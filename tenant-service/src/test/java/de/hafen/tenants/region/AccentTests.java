package de.hafen.tenants.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTests {

    private static final int[] WHITE = {255, 255, 255};

    @Test
    void aColourOfThePaletteKeepsItsName() {
        assertThat(new Accent("plum").value()).isEqualTo("plum");
    }

    @Test
    void aReadableColourStaysAsItIs() {
        assertThat(new Accent("#8C289B").value()).isEqualTo("#8c289b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#ffffff", "#7fd0ff", "#e08000"})
    void aColourThatNobodyCouldReadIsDarkenedUntilItCanBeRead(String wish) {
        String got = new Accent(wish).value();

        int[] colour = {
            Integer.parseInt(got.substring(1, 3), 16),
            Integer.parseInt(got.substring(3, 5), 16),
            Integer.parseInt(got.substring(5, 7), 16)
        };
        assertThat(got).isNotEqualTo(wish);
        assertThat(Accent.contrast(colour, WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(new Accent(got).value()).as("once adjusted it stays").isEqualTo(got);
    }

    @Test
    void blackOnWhiteHasTheHighestContrast() {
        assertThat(Accent.contrast(new int[3], WHITE)).isBetween(20.9, 21.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pink", "#12345", "#12345g", "javascript:alert(1)"})
    void anythingElseIsNoColour(String text) {
        assertThatThrownBy(() -> new Accent(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
