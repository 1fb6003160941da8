package de.hafen.cases.household;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@HafenTest
class HouseholdControllerIT {

    private static final String NEW =
            """
            {"relation": "%s", "newClient": {"givenName": "%s", "familyName": "Yıldız",
             "targetGroup": "FAMILY", "title": {"kind": "FAMILY", "validUntil": "2027-03-01",
              "conditions": "Erwerbstätigkeit erlaubt"}}}
            """;

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private String path;
    private Calls adviser;
    private String ayse;

    @BeforeEach
    void ayseIsKnown() {
        RegionKey region = regions.fresh();
        path = "/api/regions/" + region + "/clients";
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        ayse = added("Ayşe");
    }

    @Test
    void aFamilyStandsOnEachMembersFileWithTheirTitles() {
        String can = last(ayse, NEW.formatted("CHILD", "Can"));
        String emre = last(ayse, NEW.formatted("PARTNER", "Emre"));

        JsonNode ofCan = household(can);

        assertThat(relations(household(ayse))).containsExactly("PARTNER Emre", "CHILD Can");
        assertThat(relations(ofCan)).contains("PARENT Ayşe");
        assertThat(relations(household(emre))).contains("PARTNER Ayşe");
        assertThat(household(ayse).at("/items/1/client/titleKind").asString()).isEqualTo("FAMILY");
        assertThat(household(ayse).at("/items/1/client/titleValidUntil").asString())
                .isEqualTo("2027-03-01");
        assertThat(household(ayse).at("/items/1/client/titleConditions").asString())
                .isEqualTo("Erwerbstätigkeit erlaubt");
    }

    @Test
    void whatDoesNotFollowIsSaidLater() {
        String can = last(ayse, NEW.formatted("CHILD", "Can"));
        String emre = last(can, NEW.formatted("PARENT", "Emre"));
        List<String> before = relations(household(ayse));

        Answer said =
                adviser.put(
                        path + "/" + emre + "/household/" + ayse, "{\"relation\": \"PARTNER\"}");

        assertThat(before).containsExactly("CHILD Can", "OTHER Emre");
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(relations(household(ayse))).containsExactly("PARTNER Emre", "CHILD Can");
    }

    @Test
    void whoLeavesLeavesTheOthersTogether() {
        String can = last(ayse, NEW.formatted("CHILD", "Can"));
        String elif = last(ayse, NEW.formatted("CHILD", "Elif"));

        Answer left = adviser.post(path + "/" + ayse + "/household/departure", "");

        assertThat(left.status()).isEqualTo(204);
        assertThat(relations(household(ayse))).isEmpty();
        assertThat(relations(household(can))).containsExactly("SIBLING Elif");
        assertThat(relations(household(elif))).containsExactly("SIBLING Can");
    }

    @Test
    void aKnownClientComesWithTheirOwnFamily() {
        String emre = added("Emre");
        String can = last(emre, NEW.formatted("CHILD", "Can"));

        Answer known =
                adviser.post(
                        path + "/" + ayse + "/household",
                        "{\"relation\": \"PARTNER\", \"clientId\": \"%s\"}".formatted(emre));

        assertThat(known.status()).isEqualTo(201);
        assertThat(relations(known.json())).containsExactly("PARTNER Emre", "CHILD Can");
        assertThat(relations(household(can))).containsExactly("PARENT Ayşe", "PARENT Emre");
    }

    @Test
    void nobodyTwoPeopleAndOneselfAreNoRelative() {
        String household = path + "/" + ayse + "/household";

        for (String body :
                List.of(
                        "{\"relation\": \"CHILD\"}",
                        "{\"relation\": \"CHILD\", \"clientId\": \"%s\"}".formatted(ayse),
                        NEW.formatted("CHILD", "Can")
                                .replace("\"newClient\"", "\"clientId\": \"%s\", \"newClient\"")
                                .formatted(ayse))) {
            assertThat(adviser.post(household, body).problem()).isEqualTo("relative-unclear");
        }
        assertThat(
                        adviser.post(
                                        household,
                                        "{\"relation\": \"CHILD\", \"clientId\":"
                                                + " \"00000000-0000-0000-0000-000000000000\"}")
                                .problem())
                .isEqualTo("no-such-client");
        assertThat(adviser.put(household + "/" + ayse, "{\"relation\": \"CHILD\"}").problem())
                .isEqualTo("no-such-relative");
        assertThat(relations(household(ayse))).isEmpty();
    }

    private String added(String givenName) {
        String body =
                "{\"givenName\": \"%s\", \"familyName\": \"Yıldız\", \"targetGroup\": \"NURSE\"}"
                        .formatted(givenName);
        return adviser.post(path, body).json().path("id").asString();
    }

    /** Adds somebody; answers who it is. */
    private String last(String of, String body) {
        List<String> before = new ArrayList<>();
        household(of).path("items").forEach(it -> before.add(it.at("/client/id").asString()));
        Answer added = adviser.post(path + "/" + of + "/household", body);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        for (JsonNode it : added.json().path("items")) {
            String id = it.at("/client/id").asString();
            if (!before.contains(id)) {
                return id;
            }
        }
        throw new AssertionError(added.text());
    }

    private JsonNode household(String of) {
        return adviser.get(path + "/" + of + "/household").json();
    }

    private static List<String> relations(JsonNode household) {
        List<String> relations = new ArrayList<>();
        household
                .path("items")
                .forEach(it ->
                        relations.add(
                                it.path("relation").asString()
                                        + " "
                                        + it.at("/client/givenName").asString()));
        return relations;
    }
}
