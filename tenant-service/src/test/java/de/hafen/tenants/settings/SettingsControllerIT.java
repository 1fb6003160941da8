package de.hafen.tenants.settings;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.Tokens;
import de.hafen.tenants.logbook.Logbook;
import de.hafen.tenants.region.Accent;
import de.hafen.tenants.region.RegionProfile;
import de.hafen.tenants.region.Regions;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class SettingsControllerIT {

    private static final RegionKey REGION = new RegionKey("settings-a");
    private static final String PATH = "/api/regions/settings-a/settings";

    @LocalServerPort int port;
    @Autowired Regions regions;
    @Autowired Logbook logbook;
    private Calls administrator;

    @BeforeEach
    void aRegion() {
        administrator = Calls.to(port).as(Tokens.person("settings-a", "region-administrator"));
        if (regions.find(REGION).isEmpty()) {
            for (RegionKey key : List.of(REGION, new RegionKey("settings-b"))) {
                regions.register(
                        key,
                        new RegionProfile(
                                "Centre",
                                key.value(),
                                List.of(new Ags("05111000")),
                                List.of(),
                                List.of(new LanguageTag("de")),
                                List.of(TargetGroup.NURSE),
                                new Accent("teal"),
                                "◆"),
                        "shared",
                        Instant.EPOCH);
                regions.activate(key);
            }
        }
    }

    @Test
    void aChangeIsSeenByTheNextReaderAndStandsInTheLogbookWithoutValues() {
        Calls.Answer before = administrator.get(PATH);
        String changed =
                before.text()
                        .replace("\"teal\"", "\"#ffee00\"")
                        .replace(
                                "\"ownTopics\":[]",
                                "\"ownTopics\":[{\"code\":\"JOB_FAIR\",\"label\":\"Jobmesse\",\"parent\":\"WORK\"}]");

        Calls.Answer after =
                administrator
                        .with("If-Match", before.header("ETag").orElseThrow())
                        .put(PATH, changed);

        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(after.json().path("accent").asString())
                .as("darkened")
                .startsWith("#")
                .isNotEqualTo("#ffee00");
        assertThat(administrator.get(PATH).text()).isEqualTo(after.text()).contains("Jobmesse");
        assertThat(logbook.latest(REGION).getFirst().detail()).isEqualTo("accent ownTopics");
    }

    @Test
    void whoChangesAnOldVersionIsTold() {
        String body = administrator.get(PATH).text();

        assertThat(administrator.with("If-Match", "\"99\"").put(PATH, body).status())
                .isEqualTo(412);
        assertThat(administrator.put(PATH, body).status()).isEqualTo(428);
    }

    @Test
    void wrongPartsAreNamed() {
        Calls.Answer now = administrator.get(PATH);
        Calls changing = administrator.with("If-Match", now.header("ETag").orElseThrow());

        assertThat(
                        changing.put(PATH, now.text().replace("\"settings-a\"", "\"settings-b\""))
                                .problem())
                .isEqualTo("short-name-taken");
        assertThat(changing.put(PATH, now.text().replace("\"◆\"", "\"x\"")).text())
                .contains("/mark");
        assertThat(changing.put(PATH, "{\"accent\": \"teal\"}").text()).contains("/name");
        assertThat(administrator.get(PATH).text()).isEqualTo(now.text());
    }

    @Test
    void onlyTheRegionsAdministratorsChangeItsSettings() {
        String body = administrator.get(PATH).text();

        Calls adviser =
                Calls.to(port).as(Tokens.person("settings-a", "adviser")).with("If-Match", "\"0\"");
        assertThat(adviser.get(PATH).status()).isEqualTo(200);
        assertThat(adviser.put(PATH, body).status()).isEqualTo(403);
        Calls stranger = Calls.to(port).as(Tokens.person("settings-b", "region-administrator"));
        assertThat(stranger.get(PATH).status()).isEqualTo(403);
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person("settings-c", "region-administrator"))
                                .get("/api/regions/settings-c/settings")
                                .status())
                .isEqualTo(404);
    }
}
