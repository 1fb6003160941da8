package de.hafen.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with bytes changed, cut or made up: either they are read or they are a clear problem. */
class BrokenFileTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aBrokenFileIsReadOrRefusedAndNothingElse(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (byte[] file : List.of(csv(random), xlsx(random))) {
            for (int i = 0; i < 60; i++) {
                readOrRefuse(broken(file, random));
            }
        }
        byte[] noise = new byte[random.nextInt(1, 4000)];
        random.nextBytes(noise);
        readOrRefuse(noise);
    }

    private static void readOrRefuse(byte[] file) {
        try {
            assertThat(SheetTests.texts(Sheet.of(file))).isNotNull();
        } catch (SheetUnreadable expected) {
            assertThat(expected.properties()).containsKey("reason");
        }
    }

    private static byte[] broken(byte[] file, SplittableRandom random) {
        byte[] copy = file.clone();
        for (int i = 0; i < random.nextInt(1, 20); i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return random.nextBoolean()
                ? copy
                : java.util.Arrays.copyOf(copy, random.nextInt(1, copy.length));
    }

    private static byte[] csv(SplittableRandom random) {
        String rows =
                String.join(
                        "\n",
                        IntStream.range(0, 40)
                                .mapToObj(i -> "\"Name " + i + "\";" + random.nextInt() + ";Ä")
                                .toList());
        return rows.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(SplittableRandom random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.xlsx(out, "x")) {
            IntStream.range(0, 40).forEach(i -> writer.row(List.of("Ä" + i, random.nextInt())));
        }
        return out.toByteArray();
    }
}
