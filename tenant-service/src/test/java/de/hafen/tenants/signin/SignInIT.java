package de.hafen.tenants.signin;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TickingClock;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.account.LinkPurpose;
import de.hafen.tenants.account.OneTimeLinks;
import de.hafen.tenants.account.Passwords;
import de.hafen.tenants.staff.Staff;
import de.hafen.tenants.testing.Browser;
import de.hafen.tenants.testing.Browser.Page;
import de.hafen.tenants.testing.GatewayOfTests;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class SignInIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private Accounts accounts;
    @Autowired private OneTimeLinks links;
    @Autowired private Passwords passwords;
    @Autowired private TickingClock clock;

    private Browser browser;
    private String email;
    private AccountId person;

    @BeforeEach
    void somebody() {
        // an address of its own, so that no test is locked out by another
        browser = new Browser(port).with("X-Forwarded-For", "10.1.0." + NUMBER.incrementAndGet());
        email = "person" + NUMBER.get() + "@duisburg.example";
        person =
                staff.invite(
                        new RegionKey("duisburg"),
                        "Deniz Kaya",
                        new EmailAddress(email),
                        Set.of(Role.ADVISER));
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountGetTheSameAnswer() {
        Page wrong = signIn(email, "something-else");
        Page unknown = signIn("nobody" + NUMBER.get() + "@duisburg.example", "something-else");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(bare(unknown)).isEqualTo(bare(wrong));
    }

    @Test
    void guessingIsLockedForAWhileAndTheRightPasswordDoesNotHelp() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(email, "guess-number-" + i).status()).isEqualTo(401);
        }

        Page locked = signIn(email, GatewayOfTests.PASSWORD);

        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.header("Retry-After")).isPresent();
        assertThat(locked.text()).contains("Too many attempts");

        clock.advance(Duration.ofSeconds(31));
        assertThat(signIn(email, GatewayOfTests.PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void anAccountThatDoesNotExistIsLockedLikeOneThatDoes() {
        String nobody = "nobody" + NUMBER.get() + "@aachen.example";
        for (int i = 0; i < 5; i++) {
            signIn(nobody, "guess-number-" + i);
        }

        assertThat(signIn(nobody, "another-guess").status()).isEqualTo(429);
    }

    @Test
    void eachFurtherRoundOfGuessesCostsTwiceTheTime() {
        for (int i = 0; i < 5; i++) {
            signIn(email, "guess-number-" + i);
        }
        clock.advance(Duration.ofSeconds(31));
        signIn(email, "one-more-guess");

        clock.advance(Duration.ofSeconds(31));
        assertThat(signIn(email, GatewayOfTests.PASSWORD).status()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(31));
        assertThat(signIn(email, GatewayOfTests.PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void oneAddressCanNotTryManyAccounts() {
        int answer = 0;
        for (int i = 0; i <= 40; i++) {
            answer = signIn("other" + i + "-" + email, "a-common-password").status();
        }

        assertThat(answer).isEqualTo(429);
    }

    @Test
    void theBrowserIsOnlySentWhereItsAuthorizationBegan() {
        Page page = browser.get("/auth/signin?continue=https://evil.example&return=//evil.example");
        Page after =
                browser.submit(
                        page,
                        "/auth/signin",
                        Map.of("email", email, "password", GatewayOfTests.PASSWORD));

        assertThat(after.location())
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?return=/desk"));
        assertThat(after.location().orElseThrow()).doesNotContain("evil");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        Page refused =
                browser.post(
                        "/auth/signin",
                        Map.of("email", email, "password", GatewayOfTests.PASSWORD));

        assertThat(refused.location().orElse("")).contains("/auth/message?of=expired");
    }

    @Test
    void pagesAllowNoForeignOrInlineCode() {
        Page page = browser.get("/auth/signin");

        assertThat(page.header("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains("default-src 'none'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.text()).doesNotContain("<style").doesNotContain("style=");
    }

    @Test
    void pagesBringTheirOwnLook() {
        assertThat(browser.get("/auth/assets/signin.css").header("Content-Type").orElse(""))
                .startsWith("text/css");
        assertThat(browser.get("/auth/assets/passkey.js").status()).isEqualTo(200);
        assertThat(browser.get("/auth/assets/fonts/FiraSans-Regular.woff2").status())
                .isEqualTo(200);
        assertThat(browser.get("/auth/no-such-page").status()).isEqualTo(404);
    }

    @Test
    void pagesSpeakGermanAndEnglish() {
        assertThat(new Browser(port).with("Accept-Language", "de-DE,de;q=0.9").get("/auth/signin"))
                .extracting(Page::text)
                .asString()
                .contains("<html lang=\"de\"", "Passwort vergessen?");
        assertThat(browser.get("/auth/signin").text())
                .contains("<html lang=\"en\"", "Forgot your password?");
        browser.get("/auth/signin?lang=de");
        assertThat(browser.get("/auth/forgot").text()).contains("Link senden");
    }

    @Test
    void aMailedLinkOpensItsOwnPurposeOnce() {
        String reset = links.issue(person, LinkPurpose.RESET);

        assertThat(browser.get("/auth/invitation?token=" + reset).location().orElse(""))
                .contains("of=link");
        Page form = browser.get("/auth/reset?token=" + reset);
        assertThat(form.status()).isEqualTo(200);
        assertThat(choose(form, "/auth/invitation", reset).location().orElse(""))
                .contains("of=link");
        assertThat(choose(form, "/auth/reset", reset).location().orElse("")).contains("of=changed");
        assertThat(choose(form, "/auth/reset", reset).location().orElse("")).contains("of=link");
        assertThat(passwords.check(email, "eine-ganz-neue-losung")).contains(person);
        assertThat(passwords.check(email, GatewayOfTests.PASSWORD)).isEmpty();
    }

    @Test
    void aMailedLinkEndsByTimeAndByANewerOne() {
        String old = links.issue(person, LinkPurpose.RESET);
        String newer = links.issue(person, LinkPurpose.RESET);

        assertThat(links.look(old, LinkPurpose.RESET)).isEmpty();
        assertThat(links.look(newer, LinkPurpose.RESET)).contains(person);
        clock.advance(Duration.ofMinutes(31));
        assertThat(links.look(newer, LinkPurpose.RESET)).isEmpty();
    }

    @Test
    void aLinkOfALockedAccountOpensNothing() {
        String reset = links.issue(person, LinkPurpose.RESET);
        accounts.lock(person);

        Page form = browser.get("/auth/reset?token=" + reset);
        Page after = choose(form, "/auth/reset", reset);

        assertThat(after.location().orElse("")).contains("of=link");
        assertThat(passwords.check(email, "eine-ganz-neue-losung")).isEmpty();
    }

    @Test
    void aNewPasswordEndsRunningSignIns() {
        GatewayOfTests gateway = new GatewayOfTests(port);
        GatewayOfTests.Tokens tokens = gateway.signIn(email);
        String reset = links.issue(person, LinkPurpose.RESET);

        choose(browser.get("/auth/reset?token=" + reset), "/auth/reset", reset);

        assertThat(gateway.refresh(tokens).error()).isEqualTo("invalid_grant");
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStaysGood() {
        String reset = links.issue(person, LinkPurpose.RESET);
        Page form = browser.get("/auth/reset?token=" + reset);

        Page refused =
                browser.submit(
                        form, "/auth/reset", Map.of("token", reset, "password", "passwort1234567"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("attackers try");
        assertThat(links.look(reset, LinkPurpose.RESET)).isEqualTo(Optional.of(person));
    }

    @Test
    void askingForALinkTellsNobodyWhetherThereIsAnAccount() {
        Page known =
                browser.submit(browser.get("/auth/forgot"), "/auth/forgot", Map.of("email", email));
        Page unknown =
                browser.submit(
                        browser.get("/auth/forgot"),
                        "/auth/forgot",
                        Map.of("email", "unknown-" + email));

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.location()).isEqualTo(known.location());
    }

    private Page choose(Page form, String path, String token) {
        return browser.submit(
                form, path, Map.of("token", token, "password", "eine-ganz-neue-losung"));
    }

    private Page signIn(String who, String password) {
        return browser.submit(
                browser.get("/auth/signin"),
                "/auth/signin",
                Map.of("email", who, "password", password));
    }

    /** The page without what differs by nature: what was typed, and the token against forgery. */
    private static String bare(Page page) {
        return page.text()
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("data-csrf=\"[^\"]*\"", "");
    }
}
