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
        assertThat(FollowUp.excerpt("a" + "👩‍👩‍👧".repeat(40)))
                .isEqualTo("a" + "👩‍👩‍👧".repeat(31) + "…");
        assertThat(FollowUp.excerpt("e\u0301\u0323".repeat(60)))
                .isEqualTo("e\u0301\u0323".repeat(53) + "…");
    }
}
