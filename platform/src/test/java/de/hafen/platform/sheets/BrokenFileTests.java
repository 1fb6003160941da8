package de.hafen.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** The reading library would add strings up to that number, or cells up to that column. */
    @ParameterizedTest
    @CsvSource({
        "t=\"s\"><v>0</v>, t=\"s\"><v>2000000000</v>",
        "t=\"s\"><v>0</v>, t=\"s\"><v>99999999999</v>",
        "r=\"A1\", r=\"ZZZZZZ1\"",
        "r=\"A1\", r=\"\uFFFF\uFFFF\uFFFF1\"",
    })
    void aCellBeyondTheWorkbookIsRefusedBeforeItFillsTheMemory(String sound, String evil)
            throws IOException {
        byte[] file = xlsx(new SplittableRandom(1));
        byte[] changed = replaced(file, sound, evil);

        assertThat(changed).isNotEqualTo(file);
        assertThatThrownBy(() -> SheetTests.texts(Sheet.of(changed)))
                .isInstanceOfSatisfying(
                        SheetUnreadable.class,
                        it -> assertThat(it.properties()).containsEntry("reason", "damaged"));
    }

    private static byte[] replaced(byte[] file, String sound, String evil) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                String text =
                        new String(
                                from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                boolean sheet = part.getName().startsWith("xl/worksheets/");
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        (sheet ? text.replace(sound, evil) : text)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void readOrRefuse(byte[] file) {
        try {
            assertThat(SheetTests.texts(Sheet.of(file))).isNotNull();
        } catch (SheetUnreadable expected) {
            assertThat(expected.properties()).containsKey("reason");
        } catch (RuntimeException | LinkageError e) {
            throw new AssertionError(Base64.getEncoder().encodeToString(file), e);
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
