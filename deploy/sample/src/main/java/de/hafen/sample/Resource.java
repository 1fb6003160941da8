package de.hafen.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files beside the classes. */
final class Resource {

    private Resource() {}

    /** Tab-separated; the first line names the columns. */
    static List<List<String>> rows(String name) {
        return text(name).lines().skip(1).map(line -> List.of(line.split("\t"))).toList();
    }

    static JsonNode json(String name) {
        return JsonMapper.shared().readTree(text(name));
    }

    private static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
