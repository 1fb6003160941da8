package de.hafen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.ConstraintCatalogue;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class CaseConstraintsIT extends ConstraintCatalogue {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    @Autowired private TestRegions regions;
    @LocalServerPort private int port;

    private String path;
    private Calls adviser;

    @BeforeEach
    void anAdviserIsSignedIn() {
        RegionKey region = regions.a();
        path = "/api/regions/" + region;
        adviser = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void anEmployerThatIsNotThereIsPointedAt() {
        String body = "{\"familyName\": \"X\", \"targetGroup\": \"NURSE\"%s}";
        String employer = ", \"employerId\": \"" + NOBODY + "\"";
        Answer added = adviser.post(path + "/clients", body.formatted(""));

        pointsAt(
                "employer-unknown",
                "/employerId",
                adviser.post(path + "/clients", body.formatted(employer)));
        pointsAt(
                "employer-unknown",
                "/employerId",
                adviser.with("If-Match", "\"0\"")
                        .patch(
                                added.header("Location").orElseThrow(),
                                "{" + employer.substring(1) + "}"));
    }

    @Test
    void aCorrectionCannotMoveAConsultationToNobody() {
        Answer recorded =
                adviser.post(
                        path + "/consultations",
                        """
                        {"audience": "BOTH", "minutes": 30, "channel": "PHONE",
                         "topics": ["WORK"], "language": "de", "outcome": "NEXT_STEP"}
                        """);
        String address = recorded.header("Location").orElseThrow();
        Calls seen = adviser.with("If-Match", "\"0\"");

        pointsAt(
                "client-unknown",
                "/clientId",
                seen.patch(address, "{\"clientId\": \"" + NOBODY + "\"}"));
        pointsAt(
                "employer-unknown",
                "/employerId",
                seen.patch(address, "{\"employerId\": \"" + NOBODY + "\"}"));
    }

    private static void pointsAt(String problem, String pointer, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
    }
}
