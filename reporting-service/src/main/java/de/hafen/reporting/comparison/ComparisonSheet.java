package de.hafen.reporting.comparison;

import de.hafen.platform.sheets.SheetWriter;
import de.hafen.reporting.comparison.Comparison.RegionRow;
import de.hafen.reporting.comparison.Comparison.Table;
import de.hafen.reporting.comparison.ComparisonController.Covered;
import de.hafen.vocabulary.CodeNames;
import de.hafen.vocabulary.Industry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as rows of a sheet: what is published, and how it is meant. */
final class ComparisonSheet {

    private ComparisonSheet() {}

    static void write(Table table, Covered covered, Locale locale, SheetWriter sheet) {
        String language = locale.getLanguage();
        boolean german = language.equals("de");
        List<String> head = new ArrayList<>(List.of(CodeNames.of("dimension", table.by(), locale)));
        table.regions().forEach(r -> head.add(r.name()));
        sheet.row(head);
        for (int i = 0; i < table.codes().size(); i++) {
            sheet.row(codeRow(table, i, locale));
        }
        if (!table.by().equals(Comparison.QUARTER)) {
            List<@Nullable Object> total = new ArrayList<>();
            total.add(german ? "Gesamt" : "total");
            table.regions().forEach(r -> total.add(r.total()));
            sheet.row(total);
        }
        sheet.row(List.of(""));
        sheet.row(List.of(german ? "Zeitraum" : "period", covered.from(), covered.to()));
        sheet.row(
                List.of(
                        german ? "Definition" : "definition",
                        table.indicator().definition(language)));
        sheet.row(List.of(german ? "Schutz" : "protection", Protection.inWords(language)));
    }

    private static List<@Nullable Object> codeRow(Table table, int index, Locale locale) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(name(table.by(), table.codes().get(index), locale));
        for (RegionRow region : table.regions()) {
            row.add(region.cells().get(index).value());
        }
        return row;
    }

    /** What the code is called on the page, too. */
    private static String name(String by, String code, Locale locale) {
        return switch (by) {
            case "country" -> country(code, locale);
            case "industry" -> industry(code, locale);
            case "kind" -> CodeNames.of("eventKind", code, locale);
            default -> CodeNames.of(by, code, locale);
        };
    }

    private static String country(String code, Locale locale) {
        return code.length() == 2
                ? Locale.of("", code).getDisplayCountry(locale)
                : CodeNames.of("country", code, locale);
    }

    private static String industry(String code, Locale locale) {
        return Industry.all().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> locale.getLanguage().equals("de") ? it.german() : it.english())
                .findFirst()
                .orElseGet(() -> CodeNames.of("industry", code, locale));
    }
}
