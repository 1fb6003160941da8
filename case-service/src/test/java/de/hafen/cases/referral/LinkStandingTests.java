package de.hafen.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkStandingTests {

    private static final Instant NOW = Instant.parse("2026-03-10T11:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    @Test
    void theLatestLinkOfWhatIsAskedOpensUntilItsEnd() {
        assertThat(LinkStanding.of(false, true, true, LATER, NOW)).isEqualTo(LinkStanding.OPEN);
        assertThat(LinkStanding.of(false, true, true, NOW, NOW)).isEqualTo(LinkStanding.EXPIRED);
        assertThat(LinkStanding.of(false, true, false, LATER, NOW))
                .isEqualTo(LinkStanding.REPLACED);
    }

    @Test
    void whatIsNotAskedAnyLongerIsShownByNoLink() {
        for (boolean used : new boolean[] {true, false}) {
            for (boolean latest : new boolean[] {true, false}) {
                assertThat(LinkStanding.of(used, false, latest, LATER, NOW))
                        .isNotEqualTo(LinkStanding.OPEN);
            }
        }
    }

    @Test
    void whoAnsweredIsToldSoWhateverCameLater() {
        for (boolean asked : new boolean[] {true, false}) {
            for (boolean latest : new boolean[] {true, false}) {
                assertThat(LinkStanding.of(true, asked, latest, LATER, NOW))
                        .isEqualTo(LinkStanding.USED);
            }
        }
    }
}
