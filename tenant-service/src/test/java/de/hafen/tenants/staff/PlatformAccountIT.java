package de.hafen.tenants.staff;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.rights.Role;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.Tokens;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.testing.GatewayOfTests;
import de.hafen.tenants.testing.OpenRegions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The platform's own people: who runs regions and who compares them. */
@HafenTest
class PlatformAccountIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PATH = "/api/platform/accounts";

    @LocalServerPort private int port;
    @Autowired private PlatformAccounts people;
    @Autowired private Accounts accounts;
    @Autowired private Staff staff;
    @Autowired private Regions regions;

    private int number;
    private AccountId administrator;
    private Calls calls;

    @BeforeEach
    void anAdministrator() {
        number = NUMBER.incrementAndGet();
        administrator = invite("runs" + number, PlatformRole.PLATFORM_ADMINISTRATOR);
        calls = as(administrator, "platform-administrator");
    }

    @Test
    void onlyPlatformAdministratorsSeeOrChangeThem() {
        for (String token :
                List.of(
                        Tokens.platformPerson("analyst"),
                        Tokens.person("aachen", "region-administrator"),
                        Tokens.machine("aachen", "platform-accounts:write"))) {
            assertThat(Calls.to(port).as(token).get(PATH).status()).isEqualTo(403);
            assertThat(Calls.to(port).as(token).post(PATH, person("evil", "analyst")).status())
                    .isEqualTo(403);
        }
        assertThat(Calls.to(port).get(PATH).status()).isEqualTo(401);
    }

    @Test
    void somebodyIsInvitedListedAndGivenOtherRoles() {
        Answer invited = calls.post(PATH, person("new" + number, "analyst"));

        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        String id = invited.json().get("id").asString();
        assertThat(invited.json().get("status").asString()).isEqualTo("INVITED");
        assertThat(
                        calls.patch(PATH + "/" + id, "{\"roles\": [\"platform-administrator\"]}")
                                .status())
                .isEqualTo(204);
        assertThat(listed(id).at("/roles/0").asString()).isEqualTo("platform-administrator");
        assertThat(calls.post(PATH + "/" + id + "/invitation", "").status()).isEqualTo(202);
    }

    @Test
    void whoLosesTheLastRoleIsGoneAndWhoWorksInARegionStaysThere() {
        AccountId analyst = invite("leaves" + number, PlatformRole.ANALYST);
        AccountId both = invite("both" + number, PlatformRole.ANALYST);
        staff.invite(
                OpenRegions.open(regions, "platform-" + number),
                "Both",
                new EmailAddress("both" + number + "@platform.example"),
                Set.of(Role.ADVISER));

        assertThat(calls.patch(PATH + "/" + analyst, "{\"roles\": []}").status()).isEqualTo(204);
        assertThat(calls.patch(PATH + "/" + both, "{\"roles\": []}").status()).isEqualTo(204);

        assertThat(accounts.find(analyst)).isEmpty();
        assertThat(accounts.find(both)).isPresent();
        assertThat(calls.get(PATH).text()).doesNotContain(both.toString());
    }

    @Test
    void aLockedAccountIsShownAndOutAtOnce() {
        AccountId analyst = invite("locked" + number, PlatformRole.ANALYST);
        GatewayOfTests gateway = new GatewayOfTests(port);
        var tokens = gateway.signIn("locked" + number + "@platform.example");

        assertThat(calls.patch(PATH + "/" + analyst, "{\"locked\": true}").status()).isEqualTo(204);

        assertThat(listed(analyst.toString()).get("status").asString()).isEqualTo("LOCKED");
        assertThat(gateway.refresh(tokens).error()).isEqualTo("invalid_grant");
        assertThat(calls.patch(PATH + "/" + analyst, "{\"locked\": false}").status())
                .isEqualTo(204);
        assertThat(listed(analyst.toString()).get("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void nobodyLocksOneselfOrTakesTheOwnRolesAway() {
        assertThat(calls.patch(PATH + "/" + administrator, "{\"locked\": true}").problem())
                .isEqualTo("not-oneself");
        assertThat(calls.patch(PATH + "/" + administrator, "{\"roles\": []}").problem())
                .isEqualTo("not-oneself");
    }

    @Test
    void whatIsNotThereOrNotMeantIsRefused() {
        String nobody = PATH + "/" + UUID.randomUUID();

        assertThat(calls.patch(nobody, "{\"locked\": true}").status()).isEqualTo(404);
        assertThat(calls.patch(nobody, "{\"roles\": [\"analyst\"]}").status()).isEqualTo(404);
        assertThat(calls.post(nobody + "/invitation", "").status()).isEqualTo(404);
        assertThat(calls.post(PATH, person("x" + number, "adviser")).status()).isEqualTo(400);
        assertThat(calls.patch(PATH + "/" + administrator, "{\"name\": \"X\"}").status())
                .isEqualTo(400);
    }

    /** Where each account took a query of its own, a hundred of them took five seconds at worst. */
    @Test
    void aHundredAreListedTogetherEachWithItsRoles() {
        AccountId both = invite("both" + number, PlatformRole.ANALYST);
        calls.patch(PATH + "/" + both, "{\"roles\": [\"analyst\", \"platform-administrator\"]}");
        for (int i = 0; i < 100; i++) {
            invite("many" + number + "-" + i, PlatformRole.ANALYST);
        }

        JsonNode all = calls.get(PATH).json();
        assertThat(all.get("items")).hasSize(all.get("total").asInt()).hasSizeGreaterThan(101);
        assertThat(listed(both.toString()).get("roles"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("analyst", "platform-administrator");
        assertThat(people.all().values()).contains(Set.of(PlatformRole.ANALYST));
    }

    private JsonNode listed(String id) {
        for (JsonNode item : calls.get(PATH).json().get("items")) {
            if (item.get("id").asString().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("not listed: " + id);
    }

    private AccountId invite(String name, PlatformRole role) {
        return people.invite(
                "Person " + name,
                new EmailAddress(name + "@platform.example"),
                Set.of(role),
                Locale.GERMAN);
    }

    private static String person(String name, String role) {
        return "{\"name\": \"Person\", \"email\": \"%s@platform.test\", \"roles\": [\"%s\"]}"
                .formatted(name, role);
    }

    private Calls as(AccountId who, String role) {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject(who.toString())
                                        .claim("name", "Runs")
                                        .claim("kind", "person")
                                        .claim("platform_roles", List.of(role))));
    }
}
