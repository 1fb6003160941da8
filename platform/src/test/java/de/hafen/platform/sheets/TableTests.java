package de.hafen.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class TableTests {

    private static final Set<String> WORDS = Set.of("datum", "name", "thema", "dauer", "land");
    private static final Predicate<String> KNOWN = text -> WORDS.contains(Fold.of(text));

    @Test
    void headingsInTheThirdLineBelowAMergedTitleAreFound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("2024");
            sheet.value(0, 0, "Beratungen des Welcome Centers 2024");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(2, 0, "Datum");
            sheet.value(2, 1, "Name");
            sheet.value(2, 3, "Thema");
            sheet.value(3, 0, "1.2.2024");
            sheet.value(3, 1, "Elif Kaya");
            sheet.value(3, 3, "Wohnen");
        }

        Table table = Table.of(Sheet.of(out.toByteArray()), KNOWN);

        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.columns())
                .extracting(Table.Column::header)
                .containsExactly("Datum", "Name", "Thema");
        assertThat(table.columns()).extracting(Table.Column::index).containsExactly(0, 1, 3);
        try (Stream<SheetRow> rows = table.data()) {
            assertThat(rows.map(SheetRow::number)).containsExactly(4);
        }
    }

    @Test
    void headingsInTwoLinesCarryTheirGroup() {
        Table table = table("Datum;Person;;Firma;\n;Name;Land;Name;Land\n1.2.24;Kaya;TR;ACME;DE\n");

        assertThat(table.headerRow()).isEqualTo(2);
        assertThat(table.columns())
                .extracting(Table.Column::header)
                .containsExactly(
                        "Datum", "Person / Name", "Person / Land", "Firma / Name", "Firma / Land");
    }

    @Test
    void rowsOfTextDoNotPassForHeadings() {
        Table table = table("Name;Thema;Ort\nElif Kaya;Wohnen;Haan\nJo;Arbeit;Erkrath\n");

        assertThat(table.headerRow()).isEqualTo(1);
    }

    @Test
    void aColumnWithoutHeadingIsCalledByItsLetter() {
        Table table = table("Datum;;Name\n1.2.24;x;Kaya\n");

        assertThat(table.columns())
                .extracting(Table.Column::header)
                .containsExactly("Datum", "B", "Name");
    }

    private static Table table(String csv) {
        return Table.of(Sheet.of(csv.getBytes(StandardCharsets.UTF_8)), KNOWN);
    }
}
