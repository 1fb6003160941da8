package de.hafen.cases.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HafenTest
class RoomControllerIT {

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls administrator;
    private Calls adviser;

    @BeforeEach
    void aRegionWithStaff() {
        region = regions.fresh();
        administrator = Calls.to(port).as(Tokens.person(region.value(), "region-administrator"));
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void somebodyChecksInAtTheKioskIsCalledOnTheDisplayAndSeesItOnThePhone() {
        Calls kiosk = device("KIOSK");
        Calls display = device("DISPLAY");

        Answer slip = kiosk.post(room("/check-in"), arrival(UUID.randomUUID()));
        assertThat(slip.status()).as(slip.text()).isEqualTo(200);
        String sign = slip.json().path("callSign").asString();
        assertThat(slip.json().path("place").asInt()).isEqualTo(1);
        Calls phone = Calls.to(port).with("Hafen-Key", slip.json().path("key").asString());
        assertThat(phone.get(room("/place")).json().path("state").asString()).isEqualTo("WAITING");

        Answer called = adviser.post(desk("/call"), "{\"desk\": \"3\"}");
        assertThat(called.json().path("callSign").asString()).isEqualTo(sign);

        JsonNode board = display.get(room("/board")).json();
        assertThat(board.path("calls").get(0).path("callSign").asString()).isEqualTo(sign);
        assertThat(board.path("calls").get(0).path("desk").asString()).isEqualTo("3");
        assertThat(phone.get(room("/place")).json().path("desk").asString()).isEqualTo("3");
    }

    @Test
    void aDeviceMayDoWhatItIsForAndNothingElse() {
        Calls kiosk = device("KIOSK");
        Calls display = device("DISPLAY");

        assertThat(kiosk.get(room("/kiosk")).status()).isEqualTo(200);
        assertThat(kiosk.get(room("/board")).problem()).isEqualTo("device-not-admitted");
        assertThat(display.post(room("/check-in"), arrival(UUID.randomUUID())).problem())
                .isEqualTo("device-not-admitted");
        assertThat(kiosk.get(desk("")).status()).isEqualTo(401);
        assertThat(kiosk.get(room("/place")).problem()).isEqualTo("no-such-ticket");
    }

    @Test
    void aDeviceThatWasRevokedIsTurnedAwayAtOnce() {
        Answer made = made("KIOSK");
        Calls kiosk = Calls.to(port).with("Hafen-Key", made.json().path("key").asString());
        assertThat(kiosk.get(room("/kiosk")).status()).isEqualTo(200);

        Answer revoked =
                administrator.delete(desk("/devices/" + made.json().path("id").asString()));

        assertThat(revoked.status()).isEqualTo(204);
        assertThat(kiosk.get(room("/kiosk")).problem()).isEqualTo("device-not-admitted");
        assertThat(administrator.get(desk("/devices")).text())
                .doesNotContain(made.json().path("key").asString());
    }

    @Test
    void aDeviceOfOneRegionIsNothingInAnother() {
        Calls kiosk = device("KIOSK");
        RegionKey other = regions.fresh();

        assertThat(kiosk.get("/api/regions/" + other + "/public/waiting/kiosk").problem())
                .isEqualTo("device-not-admitted");
    }

    @Test
    void devicesAreTheAdministratorsBusiness() {
        assertThat(adviser.get(desk("/devices")).problem()).isEqualTo("not-allowed");
        assertThat(
                        adviser.post(desk("/devices"), "{\"kind\": \"KIOSK\", \"name\": \"x\"}")
                                .problem())
                .isEqualTo("not-allowed");
        assertThat(administrator.delete(desk("/devices/" + UUID.randomUUID())).problem())
                .isEqualTo("no-such-waiting-device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0000", "' or 1=1 --"})
    void whatIsNoKeyOpensNothing(String key) {
        Calls stranger = Calls.to(port).with("Hafen-Key", key);

        assertThat(stranger.get(room("/board")).status()).isEqualTo(403);
        assertThat(stranger.get(room("/place")).status()).isEqualTo(404);
        assertThat(Calls.to(port).get(room("/board")).status()).isEqualTo(400);
    }

    @Test
    void aPhoneSaysThatSomebodyIsBackOrLeaves() {
        Calls kiosk = device("KIOSK");
        Answer slip = kiosk.post(room("/check-in"), arrival(UUID.randomUUID()));
        Calls phone = Calls.to(port).with("Hafen-Key", slip.json().path("key").asString());
        String id = slip.json().path("id").asString();
        adviser.post(desk("/" + id + "/call"), "{\"desk\": \"1\"}");
        adviser.post(desk("/" + id + "/absent"), "");

        JsonNode away = phone.get(room("/place")).json();
        assertThat(away.path("state").asString()).isEqualTo("AWAY");
        assertThat(away.path("backUntil").isNull()).isFalse();
        assertThat(phone.post(room("/place/back"), "").json().path("place").asInt()).isEqualTo(1);
        assertThat(phone.post(room("/place/leave"), "").json().path("state").asString())
                .isEqualTo("LEFT");
        assertThat(phone.post(room("/place/leave"), "").problem()).isEqualTo("ticket-has-moved-on");
    }

    @Test
    void receptionChecksSomebodyInAndEveryStepIsAnswered() {
        Answer slip =
                adviser.post(
                        desk(""),
                        "{\"name\": \"Frau Koval\", \"language\": \"uk\", \"topic\": \"WORK\"}");
        assertThat(slip.status()).as(slip.text()).isEqualTo(201);
        String it = "/" + slip.json().path("id").asString();

        assertThat(adviser.get(desk(it + "/slip")).json()).isEqualTo(slip.json());
        JsonNode queue = adviser.get(desk("")).json();
        assertThat(queue.path("items").get(0).path("name").asString()).isEqualTo("Frau Koval");
        assertThat(adviser.get(desk("?seen=" + queue.path("stamp").asString())).status())
                .isEqualTo(204);
        assertThat(state(it + "/call", "{\"desk\": \"2\"}")).isEqualTo("CALLED");
        assertThat(state(it + "/take-back", "")).isEqualTo("WAITING");
        assertThat(state(it + "/call", "{\"desk\": \"2\"}")).isEqualTo("CALLED");
        assertThat(state(it + "/call-again", "")).isEqualTo("CALLED");
        assertThat(state(it + "/absent", "")).isEqualTo("AWAY");
        assertThat(state(it + "/back", "")).isEqualTo("WAITING");
        assertThat(state(it + "/hand-over", "{\"to\": null}")).isEqualTo("WAITING");
        assertThat(state(it + "/call", "{\"desk\": \"2\"}")).isEqualTo("CALLED");
        assertThat(state(it + "/begin", "")).isEqualTo("SERVED");
        assertThat(state(it + "/end", "")).isEqualTo("DONE");
        assertThat(adviser.post(desk(it + "/leave"), "").problem())
                .isEqualTo("ticket-has-moved-on");
        assertThat(adviser.post(desk("/call"), "{\"desk\": \"2\"}").problem())
                .isEqualTo("nobody-waits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"language\": \"de\", \"x\": 1}",
                "{\"language\": \"??\"}",
                "{\"language\": \"de\", \"topic\": \"NOTHING\"}"
            })
    void whatIsNoCheckInIsRefused(String body) {
        assertThat(adviser.post(desk(""), body).status()).isEqualTo(400);
    }

    @Test
    void aClientWhoIsNotThereIsPointedAt() {
        Answer answer =
                adviser.post(
                        desk(""),
                        "{\"language\": \"de\", \"clientId\": \"%s\"}"
                                .formatted(UUID.randomUUID()));

        assertThat(answer.problem()).as(answer.text()).isEqualTo("client-unknown");
    }

    private String state(String step, String body) {
        Answer answer = adviser.post(desk(step), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("state").asString();
    }

    private Calls device(String kind) {
        return Calls.to(port).with("Hafen-Key", made(kind).json().path("key").asString());
    }

    private Answer made(String kind) {
        Answer made =
                administrator.post(
                        desk("/devices"),
                        "{\"kind\": \"%s\", \"name\": \"Eingang\"}".formatted(kind));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().path("page").asString()).startsWith("/p/" + region + "/");
        return made;
    }

    private static String arrival(UUID id) {
        return "{\"arrival\": \"%s\", \"language\": \"uk\", \"topic\": \"RESIDENCE\"}"
                .formatted(id);
    }

    private String room(String rest) {
        return "/api/regions/" + region + "/public/waiting" + rest;
    }

    private String desk(String rest) {
        return "/api/regions/" + region + "/waiting" + rest;
    }
}
