package de.hafen.events.member;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class MemberControllerIT {

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource({
        "?country=, ?country",
        "?country=xx, ?country",
        "?industry=, ?industry",
        "?industry=4711, ?industry",
        "?kind=NOBODY, ?kind",
    })
    void aFilterThatIsNoWordOfTheVocabularyIsRefused(String query, String pointer) {
        RegionKey region = regions.a();
        Calls manager = Calls.to(port).as(Tokens.person(region.value(), "event-manager"));
        String members = "/api/regions/" + region + "/members";

        var refused = manager.get(members + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(manager.get(members + "?country=TR&industry=62").status()).isEqualTo(200);
    }
}
