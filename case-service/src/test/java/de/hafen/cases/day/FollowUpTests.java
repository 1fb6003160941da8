package de.hafen.cases.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpTests {

    @Test
    void anExcerptIsShortAndNeverHalfALetter() {
        assertThat(FollowUp.excerpt(null)).isNull();
        assertThat(FollowUp.excerpt("kurz")).isEqualTo("kurz");
        assertThat(FollowUp.excerpt("👩".repeat(160))).isEqualTo("👩".repeat(160));
        assertThat(FollowUp.excerpt("👩".repeat(161))).isEqualTo("👩".repeat(160) + "…");
    }
}
