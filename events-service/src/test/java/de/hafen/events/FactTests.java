package de.hafen.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.events.member.MemberJoined;
import de.hafen.events.member.MemberLeft;
import de.hafen.events.programme.EventHeld;
import de.hafen.events.programme.EventRetracted;
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

class FactTests {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    @ParameterizedTest
    @ValueSource(
            classes = {EventHeld.class, EventRetracted.class, MemberJoined.class, MemberLeft.class})
    void aFactSaysWhatItsGoldenFileSaysAndNothingElse(Class<? extends Fact> type)
            throws IOException {
        JsonNode body = golden(type);
        Set<String> members = new TreeSet<>();
        Arrays.stream(type.getRecordComponents()).forEach(it -> members.add(it.getName()));

        Fact fact = JSON.treeToValue(body, type);

        assertThat((JsonNode) JSON.valueToTree(fact)).isEqualTo(body);
        assertThat(fact.type() + "-v" + fact.v()).isEqualTo(file(type));
        assertThat(members).isEqualTo(new TreeSet<>(body.propertyNames()));
        assertThat(members)
                .doesNotContainAnyElementsOf(
                        List.of("name", "title", "email", "place", "outcome", "offers", "seeks"));
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
