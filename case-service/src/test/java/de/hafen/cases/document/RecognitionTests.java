package de.hafen.cases.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its content is. */
class RecognitionTests {

    @ParameterizedTest
    @MethodSource
    void aFileIsWhatItsContentIs(FileKind kind, byte[] content) {
        assertThat(Recognition.of(content)).contains(kind);
    }

    static Stream<Arguments> aFileIsWhatItsContentIs() {
        return Stream.of(
                arguments(FileKind.PDF, Papers.pdf("Zeugnis")),
                arguments(FileKind.JPEG, Papers.jpeg()),
                arguments(FileKind.PNG, Papers.png()),
                arguments(FileKind.TIFF, Papers.tiff()),
                arguments(FileKind.HEIC, Papers.heic("heic")),
                arguments(FileKind.HEIC, Papers.heic("mif1")),
                arguments(FileKind.DOCX, Papers.docx()),
                arguments(FileKind.ODT, Papers.odt()),
                arguments(FileKind.TEXT, Papers.text("Liebe Frau Yıldız,\r\nanbei ...")),
                arguments(
                        FileKind.TEXT,
                        "Mit freundlichen Grüßen".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><x/>",
                "#!/bin/sh\nrm -rf /",
                "MZ\u0000\u0001\u0002",
                "\u0000\u0001\u0002\u0003"
            })
    void whatRunsOrCannotBeReadIsNotTaken(String content) {
        assertThat(Recognition.of(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aZipFileIsNoDocumentAndOneWithMacrosNeither() {
        assertThat(Recognition.of(Papers.zip("a.txt"))).isEmpty();
        assertThat(Recognition.of(Papers.zip("[Content_Types].xml", "xl/workbook.xml"))).isEmpty();
        assertThat(
                        Recognition.of(
                                Papers.zip(
                                        "[Content_Types].xml",
                                        "word/document.xml",
                                        "word/vbaProject.bin")))
                .isEmpty();
        assertThat(Recognition.of(Papers.program())).isEmpty();
    }

    @Test
    void aSpoiledZipFileBreaksNothing() {
        Random chance = new Random(20261123);
        byte[] whole = Papers.docx();

        for (int n = 0; n < 5_000; n++) {
            byte[] spoiled = Arrays.copyOf(whole, 1 + chance.nextInt(whole.length));
            for (int times = chance.nextInt(8); times > 0; times--) {
                spoiled[chance.nextInt(spoiled.length)] = (byte) chance.nextInt();
            }
            assertThat(ZipNames.of(spoiled)).hasSizeLessThanOrEqualTo(3);
        }
    }
}
