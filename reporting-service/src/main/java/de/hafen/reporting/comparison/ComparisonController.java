package de.hafen.reporting.comparison;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.sheets.SheetFormat;
import de.hafen.platform.sheets.SheetWriter;
import de.hafen.reporting.comparison.Comparison.RegionRow;
import de.hafen.reporting.comparison.Comparison.Table;
import de.hafen.reporting.indicator.Indicators;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regions side by side, for analysts; no region is bound. */
@RestController
@RequestMapping("/api/comparison")
class ComparisonController {

    private final Questions questions;
    private final Comparison comparison;
    private final Indicators indicators;

    ComparisonController(Questions questions, Comparison comparison, Indicators indicators) {
        this.questions = questions;
        this.comparison = comparison;
        this.indicators = indicators;
    }

    /** An indicator and what it can be split by. */
    record IndicatorDescribed(String id, String unit, String definition, List<String> by) {}

    /** The days that are covered; more than were asked for where only whole periods exist. */
    record Covered(LocalDate from, LocalDate to) {
        static Covered of(Table table) {
            return new Covered(
                    table.periods().getFirst().first().atDay(1),
                    table.periods().getLast().last().atEndOfMonth());
        }
    }

    /** What the page shows. */
    record Compared(
            String indicator,
            String unit,
            String by,
            Covered period,
            String definition,
            String protection,
            List<String> codes,
            List<RegionRow> regions) {}

    @GetMapping
    @Needs("comparison:read")
    ResponseEntity<Compared> compare(
            @RequestParam String indicator,
            @RequestParam(defaultValue = Comparison.QUARTER) String by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            Locale locale) {
        Table table = questions.answer(indicator, by, from, to);
        String language = locale.getLanguage();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Compared(
                                table.indicator().id(),
                                table.indicator().unit(),
                                table.by(),
                                Covered.of(table),
                                table.indicator().definition(language),
                                Protection.inWords(language),
                                table.codes(),
                                table.regions()));
    }

    @GetMapping("/indicators")
    @Needs("comparison:read")
    List<IndicatorDescribed> indicators(Locale locale) {
        return indicators.all().stream()
                .map(i ->
                        new IndicatorDescribed(
                                i.id(),
                                i.unit(),
                                i.definition(locale.getLanguage()),
                                Questions.dimensions(i)))
                .toList();
    }

    @GetMapping("/regions")
    @Needs("comparison:read")
    List<RegionRow> regions() {
        return comparison.regions();
    }

    /** The same numbers as a file. */
    @GetMapping("/export")
    @Needs("comparison:read")
    ResponseEntity<byte[]> export(
            @RequestParam String indicator,
            @RequestParam(defaultValue = Comparison.QUARTER) String by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "csv") SheetFormat format,
            Locale locale) {
        Table table = questions.answer(indicator, by, from, to);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetWriter sheet = format.writer(file, table.indicator().id())) {
            ComparisonSheet.write(table, Covered.of(table), locale, sheet);
        }
        String name = "%s-%s.%s".formatted(table.indicator().id(), table.by(), format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.toByteArray());
    }
}
