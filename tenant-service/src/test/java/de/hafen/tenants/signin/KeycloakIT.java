package de.hafen.tenants.signin;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.testing.HafenTest;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.staff.Staff;
import de.hafen.tenants.testing.Browser;
import de.hafen.tenants.testing.Browser.Page;
import de.hafen.tenants.testing.GatewayOfTests;
import de.hafen.tenants.testing.GatewayOfTests.Tokens;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in through an outside provider: a real Keycloak, its form filled in by HTTP. */
@HafenTest
@DirtiesContext
class KeycloakIT {

    private static final String PASSWORD = "password-at-the-provider";
    private static final RegionKey CITY = new RegionKey("city");
    private static Keycloak keycloak;

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private Accounts accounts;
    @Autowired @ServiceDb private JdbcClient db;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) throws Exception {
        keycloak = Keycloak.start();
        registry.add("hafen.oidc.issuer", keycloak::issuer);
        registry.add("hafen.oidc.client-secret", () -> "secret-at-the-provider");
        registry.add("hafen.oidc.name", () -> "Stadtverwaltung");
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void whoTheProviderKnowsAndSomebodyInvitedGetsInAndIsLinked() throws Exception {
        AccountId invited = invite("Lena Vogel", "lena.vogel@city.example");
        GatewayOfTests gateway = new GatewayOfTests(port);
        Browser browser = new Browser(port);
        Page signIn = browser.follow(browser.get(gateway.authorize()));
        assertThat(signIn.text()).contains("Sign in with Stadtverwaltung");

        Tokens tokens = gateway.tokens(browser.follow(throughProvider(browser, "lena")));

        assertThat(tokens.claims().getSubject()).isEqualTo(invited.toString());
        Tokens region = gateway.exchange(tokens.access(), "urn:hafen:region:city");
        assertThat(region.claims().getStringListClaim("roles")).containsExactly("adviser");
        String issuer = keycloak.issuer();
        String theirs = linked(invited).orElseThrow();
        assertThat(accounts.findExternal(issuer, theirs).map(Account::id)).contains(invited);
    }

    @Test
    void anAddressThatTheProviderDidNotVerifyOpensNothing() {
        invite("The Boss", "boss@city.example");
        Browser browser = new Browser(port);

        Page refused = throughProvider(browser, "unverified");

        assertThat(refused.location().orElse("")).contains("of=not-invited");
    }

    /** The provider's own id for the person, as it was linked. */
    private Optional<String> linked(AccountId account) {
        return db.sql("select external_subject from account where id = ?")
                .param(account.value())
                .query(String.class)
                .optional();
    }

    private Page throughProvider(Browser browser, String user) {
        String provider = browser.get("/auth/provider/oidc").location().orElseThrow();
        String back = keycloak.signIn(provider, user, PASSWORD);
        return browser.get(back.replace("http://localhost:8080", ""));
    }

    private AccountId invite(String name, String email) {
        return staff.invite(CITY, name, new EmailAddress(email), Set.of(Role.ADVISER));
    }
}
