package de.hafen.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class EventControllerIT {

    private static final String EVENT =
            """
            {"title": "%s", "kind": "WORKSHOP", "startsAt": "2026-0%d-01T16:00:00Z",
             "participants": 12}
            """;

    @LocalServerPort private int port;
    @Autowired private TestRegions regions;
    private String path;
    private Calls manager;
    private Calls adviser;

    @BeforeEach
    void signIn() {
        RegionKey region = regions.fresh();
        path = "/api/regions/" + region + "/events";
        manager = Calls.to(port).as(Tokens.person(region.value(), "event-manager"));
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void anEventIsAddedShownChangedAndRemoved() {
        Calls.Answer added = manager.post(path, EVENT.formatted("Werkstatt", 4));
        String one = added.header("Location").orElseThrow();
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("ETag")).contains("\"0\"");
        assertThat(adviser.get(one).json().path("title").asString()).isEqualTo("Werkstatt");

        assertThat(manager.put(one, EVENT.formatted("Neu", 4)).status()).isEqualTo(428);
        Calls.Answer changed =
                manager.with("If-Match", "\"0\"").put(one, EVENT.formatted("Neu", 4));
        assertThat(changed.header("ETag")).contains("\"1\"");
        assertThat(manager.with("If-Match", "\"0\"").put(one, EVENT.formatted("Alt", 4)).status())
                .isEqualTo(412);

        assertThat(manager.with("If-Match", "\"1\"").delete(one).status()).isEqualTo(204);
        assertThat(manager.get(one).problem()).isEqualTo("no-such-event");
    }

    @Test
    void theListGoesOnWhereItEndedAndCanBeFiltered() {
        for (int month = 1; month <= 5; month++) {
            manager.post(path, EVENT.formatted("Werkstatt " + month, month));
        }

        Calls.Answer first = adviser.get(path + "?limit=3");
        assertThat(first.json().path("total").asInt()).isEqualTo(5);
        assertThat(first.json().path("items").path(0).path("title").asString())
                .isEqualTo("Werkstatt 5");
        String next = first.json().path("next").asString();
        assertThat(adviser.get(path + "?limit=3&cursor=" + next).json().path("items").size())
                .isEqualTo(2);
        assertThat(
                        adviser.get(path + "?from=2026-02-01&to=2026-03-31&q=werkst")
                                .json()
                                .path("total")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void daysWithoutAnInstantAreRefused() {
        for (String day : new String[] {"%2B999999999-12-31", "-999999999-01-01", "2026-02-30"}) {
            for (String end : new String[] {"from", "to"}) {
                var refused = manager.get(path + "?" + end + "=" + day);

                assertThat(refused.status()).as(refused.text()).isEqualTo(400);
                assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("?" + end);
            }
        }
        assertThat(manager.get(path + "?from=&to=9999-12-31").status()).isEqualTo(200);
    }

    @Test
    void wrongBodiesAreRefusedByNameAndStoreNothing() {
        assertThat(manager.post(path, EVENT.formatted(" ", 4)).status()).isEqualTo(400);
        assertThat(manager.post(path, "{\"titel\": \"x\"}").status()).isEqualTo(400);
        assertThat(manager.get(path).json().path("total").asInt()).isZero();
    }

    @Test
    void advisersReadAndDoNotWrite() {
        assertThat(adviser.post(path, EVENT.formatted("Werkstatt", 4)).status()).isEqualTo(403);
        assertThat(adviser.get(path).status()).isEqualTo(200);
    }
}
