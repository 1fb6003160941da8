package de.hafen.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two files of one person, in one of which they said no. */
@HafenTest
class ConsentMergedIT {

    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;

    @BeforeEach
    void aRegion() {
        clock.goTo(Instant.parse("2026-03-10T11:00:00Z"));
        region = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void aNoInTheOtherFileIsANoAndGoesBackWithIt() {
        String kept = add();
        String other = add();
        adviser.post(
                of(other) + "/withdrawals", "{\"purpose\": \"CONTACT\", \"manner\": \"MAIL\"}");

        Answer merged =
                adviser.with("If-Match", "\"0\"")
                        .post(
                                path("/clients/" + kept + "/merges"),
                                "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(other));

        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(contact(kept)).isEqualTo("WITHDRAWN");
        clock.advance(Duration.ofMinutes(1));
        Answer separated =
                adviser.with("If-Match", merged.header("ETag").orElseThrow())
                        .post(
                                path("/clients/%s/merges/%s/undo")
                                        .formatted(kept, merged.json().path("merge").asString()),
                                "");
        assertThat(separated.status()).as(separated.text()).isEqualTo(200);
        assertThat(contact(kept)).isEqualTo("NONE");
        assertThat(contact(other)).isEqualTo("WITHDRAWN");
    }

    private String contact(String client) {
        return adviser.get(of(client)).json().at("/items/0/standing").asString();
    }

    private String add() {
        return adviser.post(
                        path("/clients"),
                        "{\"familyName\": \"Yıldız\", \"targetGroup\": \"NURSE\"}")
                .json()
                .path("id")
                .asString();
    }

    private String of(String client) {
        return path("/clients/" + client + "/consents");
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }
}
