package de.hafen.cases.clientfile;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class ClientFileControllerIT {

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private String path;
    private Calls adviser;

    @BeforeEach
    void anAdviserIsSignedIn() {
        region = regions.fresh();
        path = "/api/regions/" + region + "/clients";
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void aFileIsOpenedInOneAnswerAlsoAtTheAddressOfOneThatWasMerged() {
        String kept = added("Ayşe");
        String other = added("Ayse");
        advised(other);
        Answer merged =
                seen(0).post(
                                path + "/" + kept + "/merges",
                                "{\"other\": \"%s\", \"otherVersion\": 0, \"takeOther\": [\"EMAIL\"]}"
                                        .formatted(other));

        Answer file = adviser.get(path + "/" + other + "/file?limit=20");

        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        assertThat(file.json().at("/client/id").asString()).isEqualTo(kept);
        assertThat(file.json().at("/consultations/items")).hasSize(1);
        assertThat(file.json().at("/household")).isEmpty();
        assertThat(file.json().at("/merges/0/name").asString()).isEqualTo("Ayse Yıldız");
        assertThat(file.header("ETag")).isEqualTo(merged.header("ETag"));
    }

    @Test
    void twoAreMergedAndSeparatedOverHttp() {
        String kept = added("Ayşe");
        String body = "{\"other\": \"%s\", \"otherVersion\": 0}".formatted(added("Ayse"));
        String merges = path + "/" + kept + "/merges";

        Answer unseen = adviser.post(merges, body);
        Answer stale = seen(7).post(merges, body);
        Answer unknown = seen(0).post(merges, body.replace("}", ", \"takeOther\": [\"X\"]}"));
        Answer merged = seen(0).post(merges, body);
        String undo = merges + "/" + merged.json().path("merge").asString() + "/undo";
        Answer separated =
                adviser.with("If-Match", merged.header("ETag").orElse("")).post(undo, "");
        Answer twice = adviser.with("If-Match", separated.header("ETag").orElse("")).post(undo, "");

        assertThat(unseen.status()).isEqualTo(428);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(merged.status()).as(merged.text()).isEqualTo(200);
        assertThat(separated.status()).as(separated.text()).isEqualTo(200);
        assertThat(twice.problem()).isEqualTo("no-such-merge");
        assertThat(adviser.get(path).json().path("items")).hasSize(2);
    }

    @Test
    void whoMayNotReadConsultationsSeesThatNoneAreShown() {
        String client = added("Ayşe");
        advised(client);
        Calls reader = Calls.to(port).as(Tokens.machine(region.value(), "clients:read"));

        Answer file = reader.get(path + "/" + client + "/file");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.json().path("consultations").isObject()).isFalse();
        for (String part : List.of("handOvers", "referrals", "referralSteps")) {
            assertThat(file.json().has(part)).as(part).isFalse();
            assertThat(adviser.get(path + "/" + client + "/file").json().path(part).isObject())
                    .as(part)
                    .isTrue();
        }
    }

    private Calls seen(int version) {
        return adviser.with("If-Match", "\"" + version + "\"");
    }

    private String added(String givenName) {
        return adviser.post(
                        path,
                        "{\"givenName\": \"%s\", \"familyName\": \"Yıldız\", \"targetGroup\": \"NURSE\"}"
                                .formatted(givenName))
                .json()
                .path("id")
                .asString();
    }

    private void advised(String client) {
        Answer recorded =
                adviser.post(
                        "/api/regions/" + region + "/consultations",
                        """
                        {"clientId": "%s", "minutes": 30, "channel": "PHONE", "topics": ["WORK"],
                         "language": "de", "outcome": "NEXT_STEP"}
                        """
                                .formatted(client));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
    }
}
