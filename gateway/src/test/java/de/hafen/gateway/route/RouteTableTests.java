package de.hafen.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RouteTableTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"case", "events", "reporting", "tenant"})
    void everyOperationOfAServiceIsReachedAtThatServiceAndNoOther(String service)
            throws IOException {
        List<String> paths;
        try (var document =
                Files.newInputStream(Path.of("..", service + "-service", "openapi.json"))) {
            paths = List.copyOf(JSON.readTree(document).get("paths").propertyNames());
        }

        assertThat(paths).isNotEmpty();
        assertThat(paths)
                .allSatisfy(path ->
                        assertThat(RouteTable.find(concrete(path)))
                                .as(path)
                                .hasValueSatisfying(
                                        route -> assertThat(route.service()).isEqualTo(service)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/regions/aachen/clients/7, ORDINARY",
        "/api/regions/aachen/clients/imports, FILE",
        "/api/comparison/export, FILE",
        "/api/regions/aachen/figures/stream, STREAM",
        "/api/platform/runs/7/events, STREAM",
        "/api/regions/aachen/events, ORDINARY",
    })
    void filesAndStreamsHaveTheirOwnPatience(String path, Route.Patience patience) {
        assertThat(RouteTable.find(path).orElseThrow().patience()).isEqualTo(patience);
    }

    @Test
    void noServiceIsAskedForWhatIsNotInTheTable() {
        assertThat(RouteTable.find("/internal/regions/aachen")).isEmpty();
        assertThat(RouteTable.find("/api/regions/aachen/internal")).isEmpty();
        assertThat(RouteTable.find("/v3/api-docs")).isEmpty();
        assertThat(RouteTable.find("/actuator")).isEmpty();
    }

    @Test
    void noSessionGoesWithWhatIsForEverybody() {
        Route route = RouteTable.find("/api/regions/aachen/public/waiting/board").orElseThrow();

        assertThat(route.pass()).isEqualTo(Route.Pass.NOTHING);
        assertThat(RouteTable.find("/api/regions/aachen/public/clients")).isEmpty();
        assertThat(RouteTable.find("/api/regions/aachen/public")).isEmpty();
        assertThat(RouteTable.find("/api/regions/Aachen/public/waiting/board")).isEmpty();
    }

    @Test
    void noSessionGoesWithWhatPeopleBookForThemselves() {
        Route route = RouteTable.find("/api/regions/aachen/public/slots").orElseThrow();

        assertThat(route.pass()).isEqualTo(Route.Pass.NOTHING);
        assertThat(RouteTable.find("/api/regions/aachen/public/appointments/7/move")).isPresent();
        assertThat(RouteTable.find("/api/regions/aachen/public/appointments/7/earlier/acceptance"))
                .isPresent();
        assertThat(RouteTable.find("/api/regions/aachen/public/earlier")).isEmpty();
        assertThat(RouteTable.find("/api/regions/aachen/public/enquiries/standing")).isPresent();
        assertThat(RouteTable.find("/api/regions/aachen/public/referrals/answer")).isPresent();
        assertThat(RouteTable.find("/api/regions/aachen/public/triage")).isEmpty();
        assertThat(RouteTable.find("/api/regions/aachen/triage/trial")).isPresent();
        assertThat(RouteTable.find("/api/regions/aachen/public/calendars")).isEmpty();
    }

    private static String concrete(String template) {
        return template.replace("{region}", "aachen").replaceAll("\\{[^}]+}", "7");
    }
}
