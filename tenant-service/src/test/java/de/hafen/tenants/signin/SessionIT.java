package de.hafen.tenants.signin;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.staff.Staff;
import de.hafen.tenants.testing.Browser;
import de.hafen.tenants.testing.Browser.Page;
import de.hafen.tenants.testing.GatewayOfTests;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The browser's session of the sign-in pages. */
@HafenTest
class SessionIT {

    private static final String EMAIL = "session@duisburg.example";
    private static final Pattern COOKIE = Pattern.compile("hafen-signin=([^;]+)");

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private StringRedisTemplate redis;

    @BeforeEach
    void somebody() {
        staff.invite(
                new RegionKey("duisburg"),
                "Sema Sitzung",
                new EmailAddress(EMAIL),
                Set.of(Role.ADVISER));
    }

    @Test
    void signingInChangesTheSessionsNameSoThatAKnownOneIsWorthNothing() {
        Browser victim = new Browser(port);
        Page begun = victim.get(new GatewayOfTests(port).authorize());
        String known = cookie(begun);

        Page signedIn = signIn(victim, victim.follow(begun));

        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(cookie(signedIn)).isNotEqualTo(known);
        Browser attacker = new Browser(port).with("Cookie", "hafen-signin=" + known);
        assertThat(isSignedIn(attacker)).isFalse();
        assertThat(isSignedIn(victim)).isTrue();
    }

    @Test
    void aSessionNameThatSomebodyMadeUpIsNotTaken() {
        String madeUp = Base64.getEncoder().encodeToString("made-up-by-somebody".getBytes());
        Page begun =
                new Browser(port)
                        .with("Cookie", "hafen-signin=" + madeUp)
                        .get(new GatewayOfTests(port).authorize());

        assertThat(cookie(begun)).isNotEqualTo(madeUp);
    }

    @Test
    void aSessionThatCanNotBeReadSignsOut() {
        Browser browser = new Browser(port);
        Page signedIn = signIn(browser, browser.get("/auth/signin"));
        String id = new String(Base64.getDecoder().decode(cookie(signedIn)));
        String key = "hafen:signin:sessions:" + id;
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(redis.opsForHash().keys(key)).isNotEmpty();

        for (Object field : redis.opsForHash().keys(key)) {
            redis.opsForHash().put(key, field, "\u0000 no JSON");
        }

        assertThat(isSignedIn(browser)).isFalse();
        assertThat(redis.hasKey(key)).isFalse();
        assertThat(signIn(browser, browser.get("/auth/signin")).status()).isEqualTo(302);
    }

    private boolean isSignedIn(Browser browser) {
        Page page = browser.get(new GatewayOfTests(port).authorize());
        return page.location().filter(to -> to.contains("code=")).isPresent();
    }

    private static Page signIn(Browser browser, Page form) {
        return browser.submit(
                form, "/auth/signin", Map.of("email", EMAIL, "password", GatewayOfTests.PASSWORD));
    }

    private static String cookie(Page page) {
        return page.answer().headers().allValues("Set-Cookie").stream()
                .map(COOKIE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
