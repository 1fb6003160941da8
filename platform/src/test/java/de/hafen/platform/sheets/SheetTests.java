package de.hafen.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {

    private static final String SAMPLE = "Name;Größe\r\nMüller;1,5\r\n\r\nŞahin €;2\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theByteOrderMarkNamesTheCharacters(String charset) {
        byte[] file = ("\uFEFF" + SAMPLE).getBytes(Charset.forName(charset));

        assertThat(texts(Sheet.of(file)))
                .containsExactly("1:Name|Größe", "2:Müller|1,5", "4:Şahin €|2");
    }

    @Test
    void aFileWithoutMarkIsUtf8IfItCanBeAndWindows1252Otherwise() {
        String german = "Name;Größe\nMüller;5 €\n";

        assertThat(texts(Sheet.of(german.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1:Name|Größe", "2:Müller|5 €");
        assertThat(texts(Sheet.of(german.getBytes(Charset.forName("windows-1252")))))
                .containsExactly("1:Name|Größe", "2:Müller|5 €");
    }

    @Test
    void whatNobodySeesIsNoPartOfACell() {
        String file = "Name;Telefon\n\u202eMüller\u200b;\u2066+49 211 1\u2069\n";

        assertThat(texts(Sheet.of(file.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1:Name|Telefon", "2:Müller|+49 211 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsGuessed(String separator) {
        String file =
                "Datum;Name;Dauer\n1.2.24;\"Kaya, Elif\";30\n2.2.24;\"Ali; B.\";45\n"
                        .replace(";", separator)
                        .replace("\"Ali" + separator, "\"Ali;");

        assertThat(texts(Sheet.of(file.getBytes(StandardCharsets.UTF_8))).getLast())
                .startsWith("3:2.2.24|Ali; B.|45");
    }

    @Test
    void decimalCommasDoNotMakeColumns() {
        String file = "Datum;Stunden\n01.02.2024;1,5\n02.02.2024;0,5\n03.02.2024;2,25\n";

        assertThat(Sheet.of(file.getBytes(StandardCharsets.UTF_8)).description())
                .isEqualTo("CSV, ;, UTF-8");
    }

    @Test
    void excelsSeparatorLineIsNoRowButCounts() {
        assertThat(texts(Sheet.of("sep=,\nA,B\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("2:A|B", "3:1|2");
    }

    @Test
    void aCellOverSeveralLinesIsOneRow() {
        String file = "Name;Notiz\nA;\"eins\nzwei \"\"drei\"\"\"\nB;x\n";

        assertThat(texts(Sheet.of(file.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1:Name|Notiz", "2:A|eins\nzwei \"drei\"", "3:B|x");
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() {
        String file = "Name;Notiz\n=1+1;@SUM(A1)\n-5;+49 211\n";

        assertThat(texts(Sheet.of(file.getBytes(StandardCharsets.UTF_8))))
                .contains("2:=1+1|@SUM(A1)", "3:-5|+49 211");
    }

    @Test
    void excelKnowsDatesTimesAndNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            book.newWorksheet("Leer");
            var sheet = book.newWorksheet("Beratungen");
            sheet.value(2, 0, LocalDate.of(2024, 2, 1));
            sheet.style(2, 0).format("dd.mm.yyyy").set();
            sheet.value(2, 1, 0.0625);
            sheet.style(2, 1).format("[h]:mm").set();
            sheet.value(2, 2, 45.5);
            sheet.value(2, 3, "=Müller");
        }

        Sheet sheet = Sheet.of(out.toByteArray());

        assertThat(sheet.description()).isEqualTo("XLSX, Beratungen");
        try (Stream<SheetRow> rows = sheet.rows()) {
            SheetRow row = rows.findFirst().orElseThrow();
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cells())
                    .containsExactly(
                            new Cell.Moment(LocalDate.of(2024, 2, 1).atStartOfDay()),
                            new Cell.Span(java.time.Duration.ofMinutes(90)),
                            new Cell.Amount(new BigDecimal("45.5")),
                            new Cell.Text("=Müller"));
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Object> row = List.of("Ağa; \"Ö\"\nzwei", 12, LocalDate.of(2026, 11, 22));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        for (SheetWriter writer :
                List.of(SheetWriter.csv(csv), SheetWriter.xlsx(xlsx, "Beratungen"))) {
            writer.row(List.of("Name", "Zahl", "Tag"));
            writer.row(row);
            writer.close();
        }

        String expected = "2:Ağa; \"Ö\"\nzwei|12|22.11.2026";
        assertThat(texts(Sheet.of(csv.toByteArray()))).contains(expected);
        assertThat(texts(Sheet.of(xlsx.toByteArray()))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1"})
    void noWrittenTextBecomesAFormula(String evil) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(csv)) {
            writer.row(List.of(evil));
        }

        assertThat(csv.toString(StandardCharsets.UTF_8).replace("\"", ""))
                .startsWith("\uFEFF'" + evil.charAt(0));
    }

    @Test
    void otherFilesAreRefusedByWhatTheyHoldNotByTheirName() {
        refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "not-a-table");
        refused("<html><table>".getBytes(StandardCharsets.UTF_8), "not-a-table");
        refused(new byte[] {1, 2, 3, 0, 5}, "not-a-table");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "old-or-locked");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "damaged");
        refused(zip("mimetype", "application/vnd.oasis"), "not-a-table");
        refused(zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]>"), "damaged");
        refused(zip("xl/workbook.xml", "<workbook"), "damaged");
        refused(new byte[0], "empty");
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItIsIsRefused() {
        byte[] bomb = zip("xl/workbook.xml", "0".repeat(3 << 20));

        assertThat(bomb.length).isLessThan(10_000);
        assertThatThrownBy(() -> Sheet.of(bomb, new SheetLimits(1 << 20, 2 << 20, 100, 10, 100)))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessageContaining("larger than 2 MB");
    }

    @Test
    void tooManyRowsColumnsAndCharactersAreRefusedWithThePlace() {
        SheetLimits limits = new SheetLimits(1 << 20, 1 << 20, 3, 4, 10);

        assertThatThrownBy(() -> texts(Sheet.of("a;b\n1;1\n2;2\n3;3\n4;4".getBytes(), limits)))
                .hasMessageContaining("more than 3 rows");
        assertThatThrownBy(() -> texts(Sheet.of("a;b\n1;2;3;4;5".getBytes(), limits)))
                .hasMessageContaining("Row 2 has more than 4 columns");
        assertThatThrownBy(() -> texts(Sheet.of("a;b\n1;01234567890".getBytes(), limits)))
                .hasMessageContaining("Cell B2");
    }

    @Test
    void columnsAreCountedInLetters() {
        assertThat(List.of(0, 25, 26, 701, 702).stream().map(SheetRow::letters))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static void refused(byte[] file, String reason) {
        assertThatThrownBy(() -> texts(Sheet.of(file)))
                .isInstanceOfSatisfying(
                        SheetUnreadable.class,
                        problem ->
                                assertThat(problem.properties()).containsEntry("reason", reason));
    }

    static byte[] zip(String name, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<String> texts(Sheet sheet) {
        try (Stream<SheetRow> rows = sheet.rows()) {
            return rows.map(row ->
                            row.number()
                                    + ":"
                                    + String.join(
                                            "|", row.cells().stream().map(Cell::text).toList()))
                    .toList();
        }
    }
}
