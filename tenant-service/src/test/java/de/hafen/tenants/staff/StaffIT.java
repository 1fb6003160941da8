package de.hafen.tenants.staff;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.Tokens;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.logbook.Logbook;
import de.hafen.tenants.logbook.LogbookEntry;
import de.hafen.tenants.region.Regions;
import de.hafen.tenants.testing.OpenRegions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class StaffIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort private int port;
    @Autowired private Staff staff;
    @Autowired private Memberships memberships;
    @Autowired private Accounts accounts;
    @Autowired private Logbook logbook;
    @Autowired private Regions regions;

    private RegionKey region;
    private Calls administrator;
    private AccountId boss;
    private AccountId adviser;

    @BeforeEach
    void aRegionOfTwo() {
        int number = NUMBER.incrementAndGet();
        region = OpenRegions.open(regions, "desk-" + number);
        OpenRegions.open(regions, "elsewhere");
        boss = invite("boss" + number, Role.REGION_ADMINISTRATOR);
        adviser = invite("adviser" + number, Role.ADVISER);
        administrator = Calls.to(port).as(Tokens.person(region.value(), "region-administrator"));
    }

    @Test
    void aPersonIsInvitedAndSeenInTheList() {
        Answer invited =
                administrator.post(
                        path(""),
                        """
                        {"name": "Mona Lang", "email": "Mona.Lang@%s.test", "roles": ["adviser"],
                         "language": "en"}\
                        """
                                .formatted(region));

        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        assertThat(invited.json().get("status").asString()).isEqualTo("INVITED");
        assertThat(invited.json().get("email").asString())
                .isEqualTo("mona.lang@" + region + ".test");
        assertThat(administrator.get(path("")).json().at("/items").size()).isEqualTo(3);
        assertThat(entries()).contains("staff-invited");
    }

    @Test
    void aPersonWorksInTwoRegionsWithDifferentRoles() {
        RegionKey other = new RegionKey("other-" + NUMBER.get());
        Answer before = administrator.get(path("/" + adviser));
        String email = before.json().get("email").asString();

        AccountId same =
                staff.invite(
                        other, "Another Name", new EmailAddress(email), Set.of(Role.EVENT_MANAGER));

        assertThat(same).isEqualTo(adviser);
        assertThat(memberships.of(adviser)).hasSize(2);
        assertThat(memberships.find(adviser, region).orElseThrow().roles())
                .containsExactly(Role.ADVISER);
        assertThat(administrator.get(path("/" + adviser)).json().get("name"))
                .isEqualTo(before.json().get("name"));
    }

    @Test
    void theLastAdministratorStays() {
        Answer roles = patch(boss, "{\"roles\": [\"adviser\"]}");
        Answer locked = patch(boss, "{\"locked\": true}");
        Answer removed = administrator.with("If-Match", tag(boss)).delete(path("/" + boss));

        assertThat(roles.problem()).isEqualTo("last-administrator");
        assertThat(locked.problem()).isEqualTo("last-administrator");
        assertThat(removed.problem()).isEqualTo("last-administrator");
    }

    @Test
    void nobodyLocksOrRemovesOneself() {
        invite("second-boss" + NUMBER.get(), Role.REGION_ADMINISTRATOR);
        Calls oneself =
                Calls.to(port)
                        .as(
                                Tokens.signed(claims ->
                                        claims.subject(boss.toString())
                                                .claim("kind", "person")
                                                .claim("region", region.value())
                                                .claim("roles", List.of("region-administrator"))));

        assertThat(
                        oneself.with("If-Match", tag(boss))
                                .patch(path("/" + boss), "{\"locked\": true}")
                                .problem())
                .isEqualTo("not-oneself");
        assertThat(oneself.with("If-Match", tag(boss)).delete(path("/" + boss)).problem())
                .isEqualTo("not-oneself");
    }

    @Test
    void aLockedPersonHasNoRoleHereAndKeepsTheOthers() {
        RegionKey other = new RegionKey("other-" + NUMBER.get());
        staff.invite(other, "", accounts.get(adviser).email(), Set.of(Role.SPONSOR));

        Answer locked = patch(adviser, "{\"locked\": true}");

        assertThat(locked.json().get("status").asString()).isEqualTo("LOCKED");
        assertThat(memberships.find(adviser, region).orElseThrow().effectiveRoles()).isEmpty();
        assertThat(memberships.find(adviser, other).orElseThrow().effectiveRoles())
                .containsExactly(Role.SPONSOR);
        assertThat(entries()).contains("staff-locked");
    }

    @Test
    void whoIsRemovedFromTheLastRegionHasNoAccountLeft() {
        Answer removed = administrator.with("If-Match", tag(adviser)).delete(path("/" + adviser));

        assertThat(removed.status()).isEqualTo(204);
        assertThat(accounts.find(adviser)).isEmpty();
        assertThat(entries()).contains("staff-removed");
    }

    @Test
    void anUndoneRegionLeavesNobody() {
        staff.removeAll(region);

        assertThat(staff.in(region)).isEmpty();
        assertThat(accounts.find(boss)).isEmpty();
        assertThat(accounts.find(adviser)).isEmpty();
    }

    @Test
    void aPersonOfAnotherRegionIsNotFound() {
        Calls other = Calls.to(port).as(Tokens.person("elsewhere", "region-administrator"));

        assertThat(other.get("/api/regions/elsewhere/staff/" + adviser).status()).isEqualTo(404);
        assertThat(other.get(path("/" + adviser)).status()).isEqualTo(403);
    }

    @Test
    void advisersSeeTheirColleaguesAndChangeNothing() {
        Calls colleague = Calls.to(port).as(Tokens.person(region.value(), "adviser"));

        assertThat(colleague.get(path("")).status()).isEqualTo(200);
        assertThat(
                        colleague
                                .with("If-Match", tag(boss))
                                .patch(path("/" + boss), "{\"locked\": true}")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyOverwritesAChangeUnseen() {
        String seen = tag(adviser);
        patch(adviser, "{\"roles\": [\"adviser\", \"event-manager\"]}");

        assertThat(
                        administrator
                                .with("If-Match", seen)
                                .patch(path("/" + adviser), "{\"roles\": [\"sponsor\"]}")
                                .status())
                .isEqualTo(412);
        assertThat(administrator.patch(path("/" + adviser), "{}").status()).isEqualTo(428);
    }

    @Test
    void whatIsUnknownOrWrongIsRefusedAndNothingIsStored() {
        for (String body :
                List.of(
                        "{\"name\": \"X\", \"email\": \"x@y.test\", \"roles\": []}",
                        "{\"name\": \"X\", \"email\": \"x@y.test\", \"roles\": [\"boss\"]}",
                        "{\"name\": \"X\", \"email\": \"no-address\", \"roles\": [\"adviser\"]}",
                        "{\"name\": \"\", \"email\": \"x@y.test\", \"roles\": [\"adviser\"]}",
                        "{\"name\": \"X\", \"email\": \"x@y.test\", \"roles\": [\"adviser\"],"
                                + " \"region\": \"duisburg\"}")) {
            assertThat(administrator.post(path(""), body).status()).as(body).isEqualTo(400);
        }
        assertThat(accounts.find(new EmailAddress("x@y.test"))).isEmpty();
    }

    private AccountId invite(String name, Role role) {
        return staff.invite(
                region, name, new EmailAddress(name + "@" + region + ".example"), Set.of(role));
    }

    private Answer patch(AccountId id, String body) {
        return administrator.with("If-Match", tag(id)).patch(path("/" + id), body);
    }

    private String tag(AccountId id) {
        return administrator.get(path("/" + id)).header("ETag").orElseThrow();
    }

    private String path(String rest) {
        return "/api/regions/" + region + "/staff" + rest;
    }

    private List<String> entries() {
        return logbook.latest(region).stream().map(LogbookEntry::action).toList();
    }
}
