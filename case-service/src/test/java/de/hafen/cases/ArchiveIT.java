package de.hafen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients and employers that are put aside, and taken up again. */
@HafenTest
class ArchiveIT {

    private static final String AYSE =
            "{\"givenName\": \"Ayşe\", \"familyName\": \"Yıldız\", \"targetGroup\": \"NURSE\"}";
    private static final String KLINIK = "{\"name\": \"Klinik am Rhein\", \"kind\": \"COMPANY\"}";

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private String region;
    private Calls adviser;

    @BeforeEach
    void anAdviserIsSignedIn() {
        RegionKey fresh = regions.fresh();
        region = "/api/regions/" + fresh;
        adviser = Calls.to(port).as(Tokens.person(fresh.value(), "adviser"));
    }

    @Test
    void whoWasPutAsideIsFoundOnDemandOnly() {
        String address = added("/clients", AYSE);

        Answer archived = seen(0).post(address + "/archive", "");

        assertThat(archived.json().path("archivedAt").asString()).isNotEmpty();
        assertThat(count("/clients")).isZero();
        assertThat(count("/clients?q=yildiz")).isZero();
        assertThat(count("/search?q=yildiz")).isZero();
        assertThat(count("/clients?archive=ONLY")).isOne();
        assertThat(count("/clients?q=yildiz&archive=WITH")).isOne();
        assertThat(adviser.get(address).status()).isEqualTo(200);
    }

    @Test
    void whoWasPutAsideIsShownWhenTheSamePersonIsAddedAgain() {
        seen(0).post(added("/clients", AYSE) + "/archive", "");

        Answer similar =
                adviser.post(
                        region + "/clients/similar",
                        "{\"givenName\": \"Ayse\", \"familyName\": \"Yildiz\"}");

        assertThat(similar.json().path("items")).hasSize(1);
        assertThat(similar.json().at("/items/0/client/archivedAt").asString()).isNotEmpty();
    }

    @Test
    void whoIsTakenUpAgainIsInTheListAsBefore() {
        String address = added("/clients", AYSE);
        seen(0).post(address + "/archive", "");

        Answer stale = seen(0).post(address + "/restore", "");
        Answer restored = seen(1).post(address + "/restore", "");
        Answer twice = seen(2).post(address + "/restore", "");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(restored.json().path("archivedAt").isNull()).isTrue();
        assertThat(twice.header("ETag")).isEqualTo(restored.header("ETag"));
        assertThat(count("/clients?q=yildiz")).isOne();
    }

    @Test
    void whoIsAdvisedAgainIsInUseAgain() {
        String address = added("/clients", AYSE);
        seen(0).post(address + "/archive", "");

        Answer recorded =
                adviser.post(
                        region + "/consultations",
                        """
                        {"clientId": "%s", "minutes": 30, "channel": "PHONE", "topics": ["WORK"],
                         "language": "de", "outcome": "NEXT_STEP"}
                        """
                                .formatted(adviser.get(address).json().path("id").asString()));

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(count("/clients")).isOne();
    }

    @Test
    void anEmployerIsPutAsideAndTakenUpAgain() {
        String address = added("/employers", KLINIK);

        Answer archived = seen(0).post(address + "/archive", "");
        int without = count("/employers") + count("/search?q=klinik");
        Answer similar =
                adviser.post(
                        region + "/employers/similar", "{\"name\": \"Klinik am Rhein gGmbH\"}");
        Answer restored = seen(1).post(address + "/restore", "");

        assertThat(archived.status()).isEqualTo(200);
        assertThat(without).isZero();
        assertThat(similar.json().at("/items/0/reasons/0").asString()).isEqualTo("SAME_NAME");
        assertThat(restored.status()).isEqualTo(200);
        assertThat(count("/search?q=klinik")).isOne();
    }

    private Calls seen(int version) {
        return adviser.with("If-Match", "\"" + version + "\"");
    }

    private String added(String path, String body) {
        return adviser.post(region + path, body).header("Location").orElseThrow();
    }

    private int count(String path) {
        return adviser.get(region + path).json().path("items").size();
    }
}
