package de.hafen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What publishers promise and what is counted here is the same, file by file. */
class GoldenTests {

    private static final Path HOUSE = Path.of("..");

    @ParameterizedTest
    @ValueSource(strings = {"case-service", "events-service"})
    void ownCopiesAreThePublishersFiles(String publisher) throws IOException {
        Path folder = HOUSE.resolve(publisher).resolve("src/test/resources/facts");
        for (Path file : files(folder)) {
            String type = file.getFileName().toString().replaceAll("-v1\\.json$", "");

            assertThat(Golden.TYPES).contains(type);
            assertThat(Golden.body(type))
                    .as(type)
                    .isEqualTo(JsonMapper.shared().readTree(Files.readString(file)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
