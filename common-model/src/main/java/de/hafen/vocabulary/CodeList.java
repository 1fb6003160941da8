package de.hafen.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * An official list of codes, read from the tab-separated file beside this class. Keys are text:
 * leading zeros belong to them.
 */
final class CodeList<T> {

    private final Map<String, T> entries;

    private CodeList(Map<String, T> entries) {
        this.entries = entries;
    }

    /** Reads the file; its first line names the columns, its first column is the key. */
    static <T> CodeList<T> of(String file, Function<String[], T> row) {
        Map<String, T> entries = new LinkedHashMap<>();
        lines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(columns -> entries.put(columns[0], row.apply(columns)));
        return new CodeList<>(entries);
    }

    boolean has(String code) {
        return entries.containsKey(code);
    }

    T get(String code) {
        return Objects.requireNonNull(entries.get(code));
    }

    List<T> all() {
        return List.copyOf(entries.values());
    }

    private static List<String> lines(String file) {
        try (InputStream in = CodeList.class.getResourceAsStream(file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
