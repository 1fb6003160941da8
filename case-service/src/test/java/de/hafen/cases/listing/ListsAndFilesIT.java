package de.hafen.cases.listing;

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

/** A list says the same on the page, narrowed by a text, and as a file. */
@HafenTest
class ListsAndFilesIT {

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private RegionKey region;
    private Calls adviser;

    @BeforeEach
    void somePeopleAndFirms() {
        region = regions.fresh();
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
        for (String group : List.of("NURSE", "STUDENT")) {
            for (String name : List.of("Yılmaz", "Jones", "=cmd|x")) {
                client(name, group);
            }
        }
        firm("Klinik Nord", "COMPANY");
        firm("Klinik Süd", "RESEARCH_INSTITUTION");
    }

    @Test
    void aTextNarrowsWhatTheFiltersShow() {
        assertThat(names("/clients?q=Yilmaz", "familyName")).hasSize(2);
        assertThat(names("/clients?q=Yilmaz&targetGroup=NURSE", "familyName")).hasSize(1);
        assertThat(names("/clients?q=Yilmaz&targetGroup=FOUNDER", "familyName")).isEmpty();
        assertThat(names("/clients?q=Yilmas&targetGroup=NURSE", "familyName"))
                .as("similar ones as well")
                .hasSize(1);
        assertThat(names("/employers?q=Klinik&kind=COMPANY", "name"))
                .containsExactly("Klinik Nord");
    }

    @Test
    void theFileHasTheRowsOfTheListAndNoFormulas() {
        List<String> all = lines("/clients/export?format=csv&language=de");
        List<String> nurses = lines("/clients/export?targetGroup=NURSE&language=en");
        List<String> found = lines("/clients/export?q=Yilmaz&targetGroup=NURSE&language=de");

        assertThat(all).hasSize(7);
        assertThat(all.getFirst()).contains("Familienname", "Letzter Kontakt");
        assertThat(nurses).hasSize(4);
        assertThat(nurses.getFirst()).contains("Family name");
        assertThat(found).hasSize(2);
        assertThat(found.getLast()).contains("Yılmaz", "Pflege");
        assertThat(all).noneMatch(it -> it.startsWith("=") || it.contains(";="));
        assertThat(lines("/employers/export?language=de")).hasSize(3);
    }

    @Test
    void aFileHasNoColumnThatItsReaderMayNotRead() {
        Calls officer = Calls.to(port).as(Tokens.person(region.value(), "immigration-officer"));

        Answer file = officer.get(path("/clients/export?language=de"));

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).contains("Familienname").doesNotContain("Letzter Kontakt");
        assertThat(officer.get(path("/employers/export?language=de")).text())
                .doesNotContain("Beratungen");
    }

    private List<String> lines(String feature) {
        Answer file = adviser.get(path(feature));
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        return file.text().lines().map(it -> it.replace("\uFEFF", "")).toList();
    }

    private List<String> names(String feature, String member) {
        Answer answer = adviser.get(path(feature));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(it -> it.path(member).asString())
                .toList();
    }

    private void client(String name, String group) {
        String body = "{\"familyName\": \"%s\", \"targetGroup\": \"%s\"}";
        created(adviser.post(path("/clients"), body.formatted(name, group)));
    }

    private void firm(String name, String kind) {
        String body = "{\"name\": \"%s\", \"kind\": \"%s\"}";
        created(adviser.post(path("/employers"), body.formatted(name, kind)));
    }

    private static void created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private String path(String feature) {
        return "/api/regions/" + region + feature;
    }
}
