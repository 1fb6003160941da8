package de.hafen.tenants.authority;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.staff.Staff;
import de.hafen.tenants.testing.Browser;
import de.hafen.tenants.testing.Browser.Page;
import de.hafen.tenants.testing.GatewayOfTests;
import de.hafen.tenants.testing.GatewayOfTests.Tokens;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class AuthorityIT {

    private static final RegionKey AACHEN = new RegionKey("aachen");
    private static final String AT_AACHEN = "urn:hafen:region:aachen";

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private Accounts accounts;

    private GatewayOfTests gateway;
    private AccountId adviser;

    @BeforeEach
    void anAdviserInAachen() {
        gateway = new GatewayOfTests(port);
        staff.invite(
                AACHEN,
                "Ayşe Yılmaz",
                new EmailAddress("yilmaz@aachen.example"),
                Set.of(Role.REGION_ADMINISTRATOR));
        adviser =
                staff.invite(
                        AACHEN,
                        "Jonas Weber",
                        new EmailAddress("weber@aachen.example"),
                        Set.of(Role.ADVISER));
    }

    @Test
    void aPersonSignsInAndTheGatewayGetsTokensForOneRegion() throws Exception {
        Tokens tokens = gateway.signIn("weber@aachen.example");

        assertThat(tokens.claims().getIssuer()).isEqualTo("http://localhost:8080/auth");
        assertThat(tokens.claims().getAudience()).containsExactly("hafen");
        assertThat(tokens.claims().getSubject()).isEqualTo(adviser.toString());
        assertThat(tokens.claims().getStringClaim("kind")).isEqualTo("person");
        assertThat(tokens.claims().getClaim("region")).isNull();
        assertThat(tokens.identity().getStringClaim("email")).isEqualTo("weber@aachen.example");

        Tokens region = gateway.exchange(tokens.access(), AT_AACHEN);

        assertThat(region.claims().getStringClaim("region")).isEqualTo("aachen");
        assertThat(region.claims().getStringListClaim("roles")).containsExactly("adviser");
        assertThat(region.claims().getClaim("platform_roles")).isNull();
        assertThat(region.json().path("expires_in").asInt()).isBetween(1, 300);
    }

    @Test
    void aSignInIsRenewed() {
        Tokens tokens = gateway.signIn("weber@aachen.example");

        Tokens renewed = gateway.refresh(tokens);

        assertThat(renewed.claims().getSubject()).isEqualTo(adviser.toString());
        assertThat(gateway.exchange(renewed.access(), AT_AACHEN).status()).isEqualTo(200);
    }

    @Test
    void aForeignRegionIsRefused() {
        Tokens tokens = gateway.signIn("weber@aachen.example");

        assertThat(gateway.exchange(tokens.access(), "urn:hafen:region:duisburg").error())
                .isEqualTo("invalid_target");
        assertThat(gateway.exchange(tokens.access(), "urn:other:aachen").error())
                .isEqualTo("invalid_target");
    }

    @Test
    void aRoleThatWasTakenCountsAtTheNextExchange() {
        Tokens tokens = gateway.signIn("weber@aachen.example");

        staff.lock(AACHEN, adviser);

        assertThat(gateway.exchange(tokens.access(), AT_AACHEN).error())
                .isEqualTo("invalid_target");
        staff.unlock(AACHEN, adviser);
        assertThat(gateway.exchange(tokens.access(), AT_AACHEN).status()).isEqualTo(200);
    }

    @Test
    void aLockedAccountIsOutWithItsNextToken() {
        Tokens tokens = gateway.signIn("weber@aachen.example");

        accounts.lock(adviser);

        assertThat(gateway.exchange(tokens.access(), AT_AACHEN).error()).isEqualTo("invalid_grant");
        assertThat(gateway.refresh(tokens).error()).isEqualTo("invalid_grant");
        accounts.unlock(adviser);
    }

    @Test
    void whoSignsOutEverywhereEndsAllSignIns() {
        Browser browser = new Browser(port);
        Tokens tokens = gateway.signIn(browser, "weber@aachen.example", GatewayOfTests.PASSWORD);

        accounts.signOutEverywhere(adviser);

        assertThat(gateway.refresh(tokens).error()).isEqualTo("invalid_grant");
        assertThat(browser.follow(browser.get(gateway.authorize())).text())
                .contains("name=\"password\"");
    }

    @Test
    void aRegionTokenIsNotExchangedFurther() {
        Tokens tokens = gateway.signIn("weber@aachen.example");
        Tokens region = gateway.exchange(tokens.access(), AT_AACHEN);

        assertThat(gateway.exchange(region.access(), AT_AACHEN).error()).isEqualTo("invalid_grant");
    }

    @Test
    void anIdentityTokenOrANonsenseIsNoSubject() {
        Tokens tokens = gateway.signIn("weber@aachen.example");

        String identity = tokens.json().get("id_token").asString();
        assertThat(gateway.exchange(identity, AT_AACHEN).error()).isEqualTo("invalid_grant");
        assertThat(gateway.exchange("nonsense", AT_AACHEN).error()).isEqualTo("invalid_grant");
        assertThat(gateway.exchange(tokens.refresh(), AT_AACHEN).error())
                .isEqualTo("invalid_grant");
    }

    @Test
    void aCodeWorksOnceAndOnlyWithItsVerifier() {
        Browser browser = new Browser(port);
        Page form = browser.follow(browser.get(gateway.authorize()));
        Page back =
                browser.follow(
                        browser.submit(
                                form,
                                "/auth/signin",
                                Map.of(
                                        "email",
                                        "weber@aachen.example",
                                        "password",
                                        GatewayOfTests.PASSWORD)));

        assertThat(new GatewayOfTests(port).tokens(back).error()).isEqualTo("invalid_grant");
        assertThat(gateway.tokens(back).status()).isEqualTo(200);
        assertThat(gateway.tokens(back).error()).isEqualTo("invalid_grant");
    }

    @Test
    void codeFlowWithoutProofKeyIsRefused() {
        Browser browser = new Browser(port);
        String without = gateway.authorize().replaceAll("&?code_challenge(_method)?=[^&]*", "");

        assertThat(browser.follow(browser.get(without)).text()).doesNotContain("code=");
    }

    @Test
    void aWrongClientSecretIsRefused() {
        Tokens refused = gateway.ask("gateway", "wrong", gateway.code("any"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.error()).isEqualTo("invalid_client");
    }

    @Test
    void theOperatorRunsRegionsAndReadsNobody() throws Exception {
        Tokens operator =
                gateway.ask(
                        "operator",
                        "operator-secret-of-tests",
                        Map.of("grant_type", "client_credentials"));

        assertThat(operator.claims().getStringClaim("scope")).isEqualTo("regions:provision");
        assertThat(operator.claims().getClaim("region")).isNull();
    }

    @Test
    void tokensInTheDatabaseOpenNothing() {
        Tokens tokens = gateway.signIn("weber@aachen.example");

        assertThat(gateway.exchange("sha256:" + tokens.access(), AT_AACHEN).error())
                .isEqualTo("invalid_grant");
    }

    @Test
    void signingOutAtTheGatewayEndsTheSignInHereToo() {
        Browser browser = new Browser(port);
        Tokens tokens = gateway.signIn(browser, "weber@aachen.example", GatewayOfTests.PASSWORD);
        assertThat(browser.get(gateway.authorize()).sent("code")).isNotEmpty();

        Page out =
                browser.get(
                        "/auth/connect/logout?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F"
                                + "&id_token_hint="
                                + tokens.json().get("id_token").asString());

        assertThat(out.location()).contains("http://localhost:8080/");
        assertThat(browser.follow(browser.get(gateway.authorize())).text())
                .contains("name=\"password\"");
    }
}
