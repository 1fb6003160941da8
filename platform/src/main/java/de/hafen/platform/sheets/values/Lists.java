package de.hafen.platform.sheets.values;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Lists of words that lie beside the code as TSV files; lines with {@code #} are remarks. */
public final class Lists {

    private Lists() {}

    /** The lines of a resource, split at tabs; throws where there is none. */
    public static List<List<String>> tsv(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words parted by {@code |} for each code in the first column. */
    public static <T> Codes<T> codes(
            Class<?> beside, String name, String problem, Function<String, T> code) {
        return add(Codes.named(problem), beside, name, code);
    }

    /** The same, behind words that are known already. */
    public static <T> Codes<T> add(
            Codes.Builder<T> builder, Class<?> beside, String name, Function<String, T> code) {
        for (List<String> line : tsv(beside, name)) {
            T value = code.apply(line.getFirst());
            builder.add(value, line.getFirst());
            for (String cell : line.subList(1, line.size())) {
                builder.add(value, cell.split("\\|"));
            }
        }
        return builder.build();
    }
}
