package de.hafen.cases.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is what people see of it, and ends with what the file is. */
class FileNameTests {

    private static final String[] PARTS = {
        "Zeugnis",
        "ä",
        "Ü",
        "علم",
        "文",
        "🙂",
        ".",
        "..",
        "/",
        "\\",
        " ",
        "\u00a0",
        "\u2028",
        "\u0000",
        "\n",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\ud800",
        "\udc00",
        "\u0301",
        ".pdf",
        ".PDF",
        ".exe",
        ".txt",
        "<",
        "\"",
        "*",
        "C:",
        "%00",
        "a".repeat(90)
    };

    @ParameterizedTest
    @CsvSource({
        "Zeugnis.pdf, PDF, Zeugnis.pdf",
        "Zeugnis.PDF, PDF, Zeugnis.PDF",
        "Foto.jpeg, JPEG, Foto.jpeg",
        "Foto.pdf, JPEG, Foto.jpg",
        "Rechnung.exe, PDF, Rechnung.exe.pdf",
        "Brief an Dr.Meier, TEXT, Brief an Dr.Meier.txt",
        "C:\\Users\\olena\\Pass.pdf, PDF, Pass.pdf",
        "../../etc/passwd, TEXT, passwd.txt",
        ".pdf, PDF, Dokument.pdf",
        "pdf, PDF, Dokument.pdf",
        "/, PNG, Dokument.png",
        "a:b*c?.pdf, PDF, a_b_c_.pdf",
        "  . Pass .. .pdf, PDF, Pass.pdf",
        "Свідоцтво.pdf, PDF, Свідоцтво.pdf"
    })
    void aNameIsCleanedAndEndsWithWhatTheFileIs(String said, FileKind kind, String name) {
        assertThat(FileName.of(said, kind).value()).isEqualTo(name);
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(FileName.of("Rechnung\u202efdp.exe", FileKind.PDF).value())
                .isEqualTo("Rechnungfdp.exe.pdf");
        assertThat(FileName.of("Pa\u0000ss\n.pdf", FileKind.PDF).value()).isEqualTo("Pass.pdf");
        assertThat(FileName.of(null, FileKind.ODT).value()).isEqualTo("Dokument.odt");
    }

    @Test
    void whateverItWasCalledItCanBeStoredAndSavedAndCleaningTwiceChangesNothing() {
        Random chance = new Random(20261123);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder said = new StringBuilder();
            for (int parts = chance.nextInt(9); parts > 0; parts--) {
                said.append(PARTS[chance.nextInt(PARTS.length)]);
            }
            FileKind kind = FileKind.values()[chance.nextInt(FileKind.values().length)];

            String name = FileName.of(said.toString(), kind).value();

            assertThat(name.codePointCount(0, name.length()))
                    .as("%s", said)
                    .isBetween(5, FileName.MOST);
            assertThat(name)
                    .doesNotMatch("(?s).*[/\\\\<>:\"|?*\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}].*");
            assertThat(name).doesNotStartWith(".").doesNotStartWith(" ").doesNotContain("  ");
            assertThat(kind.endings())
                    .anyMatch(it -> name.toLowerCase(java.util.Locale.ROOT).endsWith("." + it));
            assertThat(FileName.of(name, kind).value()).isEqualTo(name);
        }
    }
}
