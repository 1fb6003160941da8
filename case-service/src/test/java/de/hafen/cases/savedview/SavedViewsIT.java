package de.hafen.cases.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HafenTest
class SavedViewsIT {

    private static final String VIEW = "{\"list\": \"%s\", \"name\": \"%s\", \"query\": \"%s\"}";

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls katrin;
    private Calls jonas;

    @BeforeEach
    void twoColleagues() {
        region = regions.fresh();
        katrin = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        jonas = colleague("0190a000-0000-7000-8000-00000000cccc", "Jonas Weber", "adviser");
    }

    private Calls colleague(String account, String name, String role) {
        return Calls.to(port)
                .as(
                        Tokens.signed(claims ->
                                claims.subject(account)
                                        .claim("name", name)
                                        .claim("kind", "person")
                                        .claim("region", region.value())
                                        .claim("roles", List.of(role))));
    }

    @Test
    void aViewIsSavedRenamedAndRemovedAndNobodyElseSeesIt() {
        Answer saved =
                katrin.post(
                        path(""),
                        VIEW.formatted("CLIENTS", " Pflege ", "targetGroup=NURSE&sort=NEWEST"));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        String one = path("/" + saved.json().path("id").asString());

        assertThat(names(katrin)).containsExactly("CLIENTS Pflege targetGroup=NURSE&sort=NEWEST");
        assertThat(names(jonas)).isEmpty();
        assertThat(jonas.put(one, VIEW.formatted("CLIENTS", "Meins", "")).problem())
                .isEqualTo("no-such-view");
        assertThat(jonas.delete(one).problem()).isEqualTo("no-such-view");
        assertThat(katrin.put(one, VIEW.formatted("CASES", "Meins", "")).problem())
                .isEqualTo("no-such-view");

        assertThat(katrin.put(one, VIEW.formatted("CLIENTS", "Alle", "")).status()).isEqualTo(200);
        assertThat(names(katrin)).containsExactly("CLIENTS Alle ");
        assertThat(katrin.delete(one).status()).isEqualTo(204);
        assertThat(names(katrin)).isEmpty();
    }

    @Test
    void aNameIsTakenOnceForEachList() {
        katrin.post(path(""), VIEW.formatted("CLIENTS", "Neue", "sort=NEWEST"));

        Answer again = katrin.post(path(""), VIEW.formatted("CLIENTS", "Neue", ""));

        assertThat(again.problem()).isEqualTo("view-name-taken");
        assertThat(katrin.post(path(""), VIEW.formatted("EMPLOYERS", "Neue", "")).status())
                .isEqualTo(201);
        assertThat(jonas.post(path(""), VIEW.formatted("CLIENTS", "Neue", "")).status())
                .isEqualTo(201);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(pointer(VIEW.formatted("CLIENTS", " ", ""))).isEqualTo("/name");
        assertThat(pointer(VIEW.formatted("CLIENTS", "x", "a b"))).isEqualTo("/query");
        assertThat(pointer(VIEW.formatted("CLIENTS", "x", "a".repeat(2_001)))).isEqualTo("/query");
        assertThat(pointer(VIEW.formatted("PEOPLE", "x", ""))).isEqualTo("/list");
        for (int n = 0; n < 50; n++) {
            katrin.post(path(""), VIEW.formatted("CASES", "Nr. " + n, ""));
        }
        assertThat(katrin.post(path(""), VIEW.formatted("CASES", "Noch eine", "")).problem())
                .isEqualTo("too-many-views");
    }

    @Test
    void whatIsSharedIsThereForTheTeamAndItsOwnersAlone() {
        String one = shared("CLIENTS", "Pflege", true);

        assertThat(jonas.get(path("")).json().at("/items/0/owner").asString()).isNotBlank();
        assertThat(katrin.get(path("")).json().at("/items/0/owner").isNull()).isTrue();
        for (boolean still : List.of(true, false)) {
            assertThat(jonas.put(one, body("CLIENTS", "Meins", still)).problem())
                    .isEqualTo("no-such-view");
        }
        assertThat(jonas.delete(one).problem()).isEqualTo("no-such-view");

        katrin.put(one, VIEW.formatted("CLIENTS", "Pflege", "sort=NEWEST"));
        assertThat(names(jonas)).as("unshared").isEmpty();
        assertThat(names(katrin)).containsExactly("CLIENTS Pflege sort=NEWEST");
    }

    @Test
    void whoMayNotReadTheListSeesNothingOfItsViews() {
        shared("ENQUIRIES", "Frau Muster", true);
        shared("CASES", "Eilig", true);
        Calls officer =
                colleague(
                        "0190a000-0000-7000-8000-00000000dddd",
                        "Ole Brandt",
                        "naturalisation-officer");

        assertThat(names(jonas)).containsExactly("CASES Eilig ", "ENQUIRIES Frau Muster ");
        assertThat(names(officer)).containsExactly("CASES Eilig ");
    }

    @Test
    void eachColleagueSaysWithWhichOneAListOpens() {
        String nurses = shared("CLIENTS", "Pflege", true);
        String secret = shared("CLIENTS", "Meine", false);
        String students = shared("CLIENTS", "Studium", true);

        assertThat(jonas.put(secret + "/first", "{}").problem()).isEqualTo("no-such-view");
        assertThat(jonas.delete(secret + "/first").problem()).isEqualTo("no-such-view");
        assertThat(jonas.put(nurses + "/first", "{}").json().path("first").asBoolean()).isTrue();
        assertThat(jonas.put(students + "/first", "{}").status()).isEqualTo(200);
        assertThat(jonas.put(students + "/first", "{}").status()).isEqualTo(200);
        katrin.put(secret + "/first", "{}");

        assertThat(firsts(jonas)).containsExactly("Studium");
        assertThat(firsts(katrin)).containsExactly("Meine");
        assertThat(jonas.delete(students + "/first").json().path("first").asBoolean()).isFalse();
        assertThat(jonas.delete(students + "/first").status()).isEqualTo(200);
        assertThat(firsts(jonas)).isEmpty();
        katrin.delete(secret);
        assertThat(firsts(katrin)).as("gone with the view").isEmpty();
    }

    private String shared(String list, String name, boolean shared) {
        Answer saved = katrin.post(path(""), body(list, name, shared));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        return path("/" + saved.json().path("id").asString());
    }

    private static String body(String list, String name, boolean shared) {
        return "{\"list\": \"%s\", \"name\": \"%s\", \"query\": \"\", \"shared\": %s}"
                .formatted(list, name, shared);
    }

    private List<String> firsts(Calls who) {
        return StreamSupport.stream(who.get(path("")).json().path("items").spliterator(), false)
                .filter(it -> it.path("first").asBoolean())
                .map(it -> it.path("name").asString())
                .toList();
    }

    private String pointer(String body) {
        return katrin.post(path(""), body).json().at("/errors/0/pointer").asString();
    }

    private List<String> names(Calls who) {
        return StreamSupport.stream(who.get(path("")).json().path("items").spliterator(), false)
                .map(it ->
                        it.path("list").asString()
                                + " "
                                + it.path("name").asString()
                                + " "
                                + it.path("query").asString())
                .toList();
    }

    private String path(String more) {
        return "/api/regions/" + region + "/views" + more;
    }
}
