package de.hafen.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.cases.appointment.AppointmentBooked;
import de.hafen.cases.appointment.AppointmentCancelled;
import de.hafen.cases.appointment.AppointmentKept;
import de.hafen.cases.appointment.AppointmentMissed;
import de.hafen.cases.client.ClientRegistered;
import de.hafen.cases.client.ClientRemoved;
import de.hafen.cases.consultation.ConsultationHeld;
import de.hafen.cases.consultation.ConsultationRetracted;
import de.hafen.cases.employer.EmployerRegistered;
import de.hafen.cases.employer.EmployerRemoved;
import de.hafen.cases.waitingarea.WaitingEnded;
import de.hafen.platform.outbox.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts that others rely on, one golden file per version. */
class FactTests {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    @ParameterizedTest
    @ValueSource(
            classes = {
                AppointmentBooked.class,
                AppointmentCancelled.class,
                AppointmentKept.class,
                AppointmentMissed.class,
                ClientRegistered.class,
                ConsultationHeld.class,
                ClientRemoved.class,
                ConsultationRetracted.class,
                EmployerRegistered.class,
                EmployerRemoved.class,
                WaitingEnded.class
            })
    void aFactSaysWhatItsGoldenFileSays(Class<? extends Fact> type) throws IOException {
        JsonNode body = golden(type);

        Fact fact = JSON.treeToValue(body, type);

        assertThat((JsonNode) JSON.valueToTree(fact)).isEqualTo(body);
        assertThat(fact.type() + "-v" + fact.v()).isEqualTo(file(type));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                AppointmentBooked.class,
                AppointmentKept.class,
                AppointmentMissed.class,
                ClientRegistered.class,
                ConsultationHeld.class,
                EmployerRegistered.class,
                WaitingEnded.class
            })
    void theGoldenFileShowsEveryMember(Class<? extends Fact> type) throws IOException {
        Set<String> members = new TreeSet<>();
        Arrays.stream(type.getRecordComponents()).forEach(it -> members.add(it.getName()));

        assertThat(members).isEqualTo(new TreeSet<>(golden(type).propertyNames()));
        assertThat(members)
                .doesNotContainAnyElementsOf(
                        List.of("name", "note", "email", "birthDate", "givenName", "familyName"));
    }

    private static JsonNode golden(Class<?> type) throws IOException {
        try (InputStream in =
                FactTests.class.getResourceAsStream("/facts/" + file(type) + ".json")) {
            return JSON.readTree(in);
        }
    }

    private static String file(Class<?> type) {
        String words = type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2");
        return words.toLowerCase(Locale.ROOT) + "-v1";
    }
}
