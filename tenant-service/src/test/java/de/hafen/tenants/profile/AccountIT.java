package de.hafen.tenants.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.staff.Staff;
import de.hafen.tenants.testing.AuthenticatorApp;
import de.hafen.tenants.testing.Browser;
import de.hafen.tenants.testing.GatewayOfTests;
import de.hafen.tenants.testing.OpenRegions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What belongs to the person who is signed in. */
@HafenTest
class AccountIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String FACTOR = "/api/account/second-factor";
    private static final String PASSKEYS = "/api/account/passkeys";

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private Regions regions;
    @Autowired private TickingClock clock;

    private String email;
    private AccountId person;
    private Calls me;

    @BeforeEach
    void somebodyInTwoRegions() {
        int number = NUMBER.incrementAndGet();
        email = "own" + number + "@account.example";
        person = invite("own-a-" + number, Role.ADVISER);
        invite("own-b-" + number, Role.EVENT_MANAGER);
        me = as(person);
    }

    @Test
    void showsTheRegionsInWhichOneWorksWithTheRolesThere() {
        JsonNode own = me.get("/api/account").json();

        assertThat(own.get("email").asString()).isEqualTo(email);
        assertThat(own.get("regions").size()).isEqualTo(2);
        assertThat(own.at("/regions/0/roles/0").asString()).isEqualTo("adviser");
        assertThat(own.at("/regions/1/roles/0").asString()).isEqualTo("event-manager");
        assertThat(own.get("hasPassword").asBoolean()).isTrue();
    }

    @Test
    void aRegionInWhichOneIsLockedIsNotShown() {
        staff.invite(
                new RegionKey("own-a-" + NUMBER.get()),
                "Boss",
                new EmailAddress("boss-" + email),
                Set.of(Role.REGION_ADMINISTRATOR));
        staff.lock(new RegionKey("own-a-" + NUMBER.get()), person);

        assertThat(me.get("/api/account").json().get("regions").size()).isEqualTo(1);
    }

    @Test
    void takesANameAndALanguageAndNothingElse() {
        Answer changed =
                me.patch("/api/account", "{\"name\": \" Rana Öz \", \"language\": \"en\"}");

        assertThat(changed.json().get("name").asString()).isEqualTo("Rana Öz");
        assertThat(changed.json().get("language").asString()).isEqualTo("en");
        assertThat(me.patch("/api/account", "{\"email\": \"x@y.example\"}").status())
                .isEqualTo(400);
        assertThat(me.patch("/api/account", "{\"language\": \"xx\"}").status()).isEqualTo(400);
        assertThat(me.get("/api/account").json().get("email").asString()).isEqualTo(email);
    }

    @Test
    void nobodyAndAMachineHaveNoAccount() {
        String machine = Tokens.machine("own-a-" + NUMBER.get(), "clients:read");

        assertThat(Calls.to(port).get("/api/account").status()).isEqualTo(401);
        assertThat(Calls.to(port).as(machine).get("/api/account").status()).isIn(403, 404);
        assertThat(Calls.to(port).as(machine).get(PASSKEYS).status()).isIn(403, 404);
        assertThat(Calls.to(port).as(machine).post(FACTOR, "").status()).isIn(403, 404);
    }

    @Test
    void aNewPasswordNeedsThePresentOneAndEndsSignIns() {
        GatewayOfTests gateway = new GatewayOfTests(port);
        GatewayOfTests.Tokens tokens = gateway.signIn(email);

        Answer wrong = password("not-the-present-one", "eine-ganz-neue-losung");
        Answer weak = password(GatewayOfTests.PASSWORD, "kurz");
        assertThat(wrong.problem()).isEqualTo("not-proved");
        assertThat(weak.status()).isBetween(400, 422);
        assertThat(gateway.refresh(tokens).status()).isEqualTo(200);

        assertThat(password(GatewayOfTests.PASSWORD, "eine-ganz-neue-losung").status())
                .isEqualTo(204);
        assertThat(gateway.refresh(tokens).error()).isEqualTo("invalid_grant");
    }

    @Test
    void thePresentPasswordCanNotBeGuessedHere() {
        for (int i = 0; i < 5; i++) {
            assertThat(password("guess-number-" + i, "eine-ganz-neue-losung").status())
                    .isLessThan(429);
        }

        assertThat(password(GatewayOfTests.PASSWORD, "eine-ganz-neue-losung").status())
                .isEqualTo(429);
        clock.advance(Duration.ofSeconds(31));
        assertThat(password(GatewayOfTests.PASSWORD, "eine-ganz-neue-losung").status())
                .isEqualTo(204);
    }

    @Test
    void whoSignsOutEverywhereIsOutEverywhere() {
        GatewayOfTests gateway = new GatewayOfTests(port);
        GatewayOfTests.Tokens tokens = gateway.signIn(email);

        assertThat(me.post("/api/account/sign-out-everywhere", "").status()).isEqualTo(204);

        assertThat(gateway.refresh(tokens).error()).isEqualTo("invalid_grant");
    }

    @Test
    void aSecondFactorIsOnAfterItsFirstCodeAndOffWithAnother() {
        Answer begun = me.post(FACTOR, "");
        var app = new AuthenticatorApp(begun.json().get("secret").asString());
        assertThat(begun.header("Cache-Control")).contains("no-store");
        assertThat(begun.json().get("address").asString()).startsWith("otpauth://totp/");
        assertThat(me.get(FACTOR).json().get("on").asBoolean()).isFalse();

        assertThat(code("confirmation", "000000").problem()).isEqualTo("not-proved");
        String code = app.code(clock.instant());
        Answer confirmed = code("confirmation", code);
        assertThat(confirmed.json().get("codes").size()).isEqualTo(10);
        assertThat(me.get(FACTOR).json().get("on").asBoolean()).isTrue();
        assertThat(signInStopsAt()).endsWith("/auth/second-factor");

        assertThat(code("removal", code).problem()).isEqualTo("not-proved");
        clock.advance(Duration.ofSeconds(30));
        assertThat(code("removal", app.code(clock.instant())).status()).isEqualTo(200);
        assertThat(me.get(FACTOR).json().get("on").asBoolean()).isFalse();
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        var app = new AuthenticatorApp(me.post(FACTOR, "").json().get("secret").asString());
        String old =
                code("confirmation", app.code(clock.instant())).json().at("/codes/0").asString();
        clock.advance(Duration.ofSeconds(30));

        Answer renewed = code("recovery-codes", app.code(clock.instant()));

        assertThat(renewed.json().get("codes").size()).isEqualTo(10);
        assertThat(code("removal", old).problem()).isEqualTo("not-proved");
        assertThat(code("removal", renewed.json().at("/codes/0").asString()).status())
                .isEqualTo(200);
    }

    @Test
    void aPasskeyIsMadeForThisSiteAndThisPersonAndAskedOfTheDeviceItself() {
        JsonNode wanted = me.post(PASSKEYS + "/challenge", "").json();

        assertThat(wanted.at("/rp/id").asString()).isEqualTo("localhost");
        assertThat(wanted.at("/user/name").asString()).isEqualTo(email);
        assertThat(wanted.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("required");
        assertThat(wanted.get("challenge").asString())
                .isNotEqualTo(
                        me.post(PASSKEYS + "/challenge", "").json().get("challenge").asString());
    }

    @Test
    void aPasskeyThatNobodyAskedForIsRefused() {
        String made =
                """
                {"id": "AAAA", "attestationObject": "AAAA", "clientDataJSON": "AAAA",
                 "transports": ["internal"], "label": "Telefon"}\
                """;

        assertThat(me.post(PASSKEYS, made).problem()).isEqualTo("not-proved");
        me.post(PASSKEYS + "/challenge", "");
        Answer nonsense = me.post(PASSKEYS, made);
        assertThat(nonsense.status()).as(nonsense.text()).isBetween(400, 422);
        assertThat(me.post(PASSKEYS, made).problem()).isEqualTo("not-proved");
        assertThat(me.get(PASSKEYS).json().get("items").size()).isZero();
        assertThat(me.delete(PASSKEYS + "/AAAA").status()).isEqualTo(204);
        assertThat(me.delete(PASSKEYS + "/not*base64").status()).isLessThan(500);
    }

    private String signInStopsAt() {
        Browser browser = new Browser(port);
        return browser.submit(
                        browser.get("/auth/signin"),
                        "/auth/signin",
                        Map.of("email", email, "password", GatewayOfTests.PASSWORD))
                .location()
                .orElse("");
    }

    private Answer password(String current, String next) {
        return me.post(
                "/api/account/password",
                "{\"current\": \"%s\", \"password\": \"%s\"}".formatted(current, next));
    }

    private Answer code(String step, String code) {
        return me.post(FACTOR + "/" + step, "{\"code\": \"%s\"}".formatted(code));
    }

    private AccountId invite(String region, Role role) {
        return staff.invite(
                OpenRegions.open(regions, region),
                "Rana Demir",
                new EmailAddress(email),
                Set.of(role));
    }

    private Calls as(AccountId who) {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject(who.toString())
                                        .claim("name", "Rana Demir")
                                        .claim("kind", "person")));
    }
}
