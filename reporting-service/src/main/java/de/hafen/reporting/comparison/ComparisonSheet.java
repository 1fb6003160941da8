package de.hafen.reporting.comparison;

import de.hafen.platform.sheets.SheetWriter;
import de.hafen.reporting.comparison.Comparison.RegionRow;
import de.hafen.reporting.comparison.Comparison.Table;
import de.hafen.reporting.comparison.ComparisonController.Covered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison as rows of a sheet: what is published, and how it is meant. */
final class ComparisonSheet {

    private ComparisonSheet() {}

    static void write(Table table, Covered covered, String language, SheetWriter sheet) {
        boolean german = language.equals("de");
        List<String> head = new ArrayList<>(List.of(table.by()));
        table.regions().forEach(r -> head.add(r.name()));
        sheet.row(head);
        for (int i = 0; i < table.codes().size(); i++) {
            sheet.row(codeRow(table, i));
        }
        if (!table.by().equals(Comparison.QUARTER)) {
            List<@Nullable Object> total = new ArrayList<>();
            total.add(german ? "Gesamt" : "total");
            table.regions().forEach(r -> total.add(r.total()));
            sheet.row(total);
        }
        sheet.row(List.of(""));
        sheet.row(List.of(german ? "Zeitraum" : "period", covered.from(), covered.to()));
        sheet.row(List.of("definition", table.indicator().definition(language)));
        sheet.row(List.of(german ? "Schutz" : "protection", Protection.inWords(language)));
    }

    private static List<@Nullable Object> codeRow(Table table, int index) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(table.codes().get(index));
        for (RegionRow region : table.regions()) {
            row.add(region.cells().get(index).value());
        }
        return row;
    }
}
