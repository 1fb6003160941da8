package de.hafen.tenants.signin;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TickingClock;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.factor.SecondFactors;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.staff.Staff;
import de.hafen.tenants.testing.AuthenticatorApp;
import de.hafen.tenants.testing.Browser;
import de.hafen.tenants.testing.Browser.Page;
import de.hafen.tenants.testing.GatewayOfTests;
import de.hafen.tenants.testing.OpenRegions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class SecondFactorIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String CODE = "/auth/second-factor";

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private SecondFactors factors;
    @Autowired private Regions regions;
    @Autowired private TickingClock clock;

    private final Browser[] browsers = new Browser[2];
    private String email;
    private AccountId person;
    private AuthenticatorApp app;
    private List<String> recovery;

    @BeforeEach
    void somebodyWithAnApp() {
        email = "app" + NUMBER.incrementAndGet() + "@aachen.example";
        person =
                staff.invite(
                        new RegionKey("aachen"),
                        "Lena Vogel",
                        new EmailAddress(email),
                        Set.of(Role.ADVISER));
        app = new AuthenticatorApp(factors.begin(person).text());
        recovery = factors.confirm(person, code()).orElseThrow();
        clock.advance(Duration.ofSeconds(30));
        browsers[0] = new Browser(port);
        browsers[1] = new Browser(port);
    }

    @Test
    void aPasswordAloneOpensNothing() {
        Page half = password(browsers[0]);

        assertThat(half.location().orElse("")).endsWith(CODE);
        GatewayOfTests gateway = new GatewayOfTests(port);
        assertThat(browsers[0].follow(browsers[0].get(gateway.authorize())).text())
                .contains("name=\"password\"");
    }

    @Test
    void aCodeFinishesTheSignIn() {
        password(browsers[0]);

        assertThat(type(browsers[0], code()).status()).isEqualTo(302);
    }

    @Test
    void theSameCodeIsRefusedASecondTime() {
        String code = code();
        password(browsers[0]);
        password(browsers[1]);

        assertThat(type(browsers[0], code).status()).isEqualTo(302);
        assertThat(type(browsers[1], code).status()).isEqualTo(401);
    }

    @Test
    void aCodeOfYesterdayIsRefused() {
        String code = code();
        clock.advance(Duration.ofMinutes(2));
        password(browsers[0]);

        assertThat(type(browsers[0], code).status()).isEqualTo(401);
    }

    @Test
    void codesCanNotBeGuessed() {
        password(browsers[0]);
        for (int i = 0; i < 5; i++) {
            assertThat(type(browsers[0], "00000" + i).status()).isEqualTo(401);
        }

        assertThat(type(browsers[0], code()).status()).isEqualTo(429);
    }

    @Test
    void aRecoveryCodeWorksOnce() {
        password(browsers[0]);
        password(browsers[1]);

        assertThat(type(browsers[0], recovery.getFirst().toLowerCase(Locale.ROOT)).status())
                .isEqualTo(302);
        assertThat(type(browsers[1], recovery.getFirst()).status()).isEqualTo(401);
        assertThat(factors.recoveryCodesLeft(person)).isEqualTo(9);
    }

    @Test
    void aRegionThatDemandsItLetsNobodyInWithoutSettingItUp() {
        RegionKey strict = OpenRegions.open(regions, "strict-" + NUMBER.get());
        OpenRegions.demandSecondFactor(regions, strict);
        email = "new" + NUMBER.get() + "@strict.example";
        person = staff.invite(strict, "Nora Neu", new EmailAddress(email), Set.of(Role.ADVISER));

        Page asked = password(browsers[0]);
        assertThat(asked.location().orElse("")).endsWith("/auth/set-up");
        Page page = browsers[0].get("/auth/set-up");
        Page picture = browsers[0].get("/auth/set-up/picture");
        assertThat(picture.header("Content-Type").orElse("")).startsWith("image/svg+xml");
        app =
                new AuthenticatorApp(
                        page.text().replaceAll("(?s).*class=\"secret\">([A-Z2-7]+)<.*", "$1"));
        Page done = browsers[0].submit(page, "/auth/set-up", Map.of("code", code()));

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.text()).contains("Your recovery codes");
        assertThat(factors.isOn(person)).isTrue();
    }

    @Test
    void aRegionThatDemandsItLaterGivesNoTokenToAPasswordAlone() {
        RegionKey later = OpenRegions.open(regions, "later-" + NUMBER.get());
        String plain = "plain" + NUMBER.get() + "@later.example";
        staff.invite(later, "Paul Plan", new EmailAddress(plain), Set.of(Role.ADVISER));
        GatewayOfTests gateway = new GatewayOfTests(port);
        GatewayOfTests.Tokens tokens = gateway.signIn(plain);
        String resource = "urn:hafen:region:" + later;
        assertThat(gateway.exchange(tokens.access(), resource).status()).isEqualTo(200);

        OpenRegions.demandSecondFactor(regions, later);

        assertThat(gateway.exchange(tokens.access(), resource).error())
                .isEqualTo("insufficient_user_authentication");
    }

    private Page password(Browser browser) {
        return browser.submit(
                browser.get("/auth/signin"),
                "/auth/signin",
                Map.of("email", email, "password", GatewayOfTests.PASSWORD));
    }

    private static Page type(Browser browser, String code) {
        return browser.submit(browser.get(CODE), CODE, Map.of("code", code));
    }

    private String code() {
        return app.code(clock.instant());
    }
}
