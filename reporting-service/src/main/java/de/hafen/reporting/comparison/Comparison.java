package de.hafen.reporting.comparison;

import de.hafen.reporting.comparison.RegionNames.Named;
import de.hafen.reporting.disclosure.Disclosure;
import de.hafen.reporting.disclosure.Period;
import de.hafen.reporting.disclosure.Published;
import de.hafen.reporting.indicator.Indicator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares regions by one indicator; every format shows what this answers. */
@Component
class Comparison {

    /** The dimension whose codes are periods. */
    static final String QUARTER = "quarter";

    private static final Published NONE = new Published.Shown(0);

    private final PublishedCells published;
    private final Cube cube;
    private final RegionNames names;

    Comparison(PublishedCells published, Cube cube, RegionNames names) {
        this.published = published;
        this.cube = cube;
        this.names = names;
    }

    /**
     * Published numbers, region by region.
     *
     * @param codes the columns: each region has a cell for each of them, in this order
     */
    record Table(
            Indicator indicator,
            String by,
            List<Period> periods,
            List<String> codes,
            List<RegionRow> regions) {}

    /**
     * A region's numbers.
     *
     * @param total for the whole period; null where it is withheld or there are several periods
     * @param asOf when the region's numbers changed last; null where it has none
     */
    record RegionRow(
            String key,
            String name,
            String shortName,
            String accent,
            String mark,
            @Nullable Long total,
            @Nullable Instant asOf,
            List<PublishedCell> cells) {}

    /**
     * A published number.
     *
     * @param value null where it is withheld
     * @param share of the published total; null where its base is too small or there is no total
     */
    record PublishedCell(String code, @Nullable Long value, @Nullable Double share) {}

    /** One column for each quarter. */
    Table byQuarter(Indicator indicator, List<Period> quarters) {
        List<String> labels = quarters.stream().map(Period::label).toList();
        Map<String, Map<String, Published>> cells = published.byPeriod(indicator, quarters);
        Map<String, Instant> asOf = cube.asOf();
        List<RegionRow> rows =
                names.all().stream()
                        .map(r ->
                                row(
                                        indicator,
                                        r,
                                        new Published.Withheld(),
                                        asOf.get(r.key()),
                                        labels,
                                        cells.getOrDefault(r.key(), Map.of())))
                        .toList();
        return new Table(indicator, QUARTER, quarters, labels, rows);
    }

    /** One column for each code of a dimension for which something is published. */
    Table byCode(Indicator indicator, String dimension, Period period) {
        Map<String, Map<String, Published>> cells = published.byCode(indicator, dimension, period);
        Map<String, Map<String, Published>> totals = published.byPeriod(indicator, List.of(period));
        List<String> codes = shown(cells);
        Map<String, Instant> asOf = cube.asOf();
        List<RegionRow> rows =
                names.all().stream()
                        .map(r ->
                                row(
                                        indicator,
                                        r,
                                        totals.getOrDefault(r.key(), Map.of())
                                                .getOrDefault(period.label(), none(indicator)),
                                        asOf.get(r.key()),
                                        codes,
                                        cells.getOrDefault(r.key(), Map.of())))
                        .toList();
        return new Table(indicator, dimension, List.of(period), codes, rows);
    }

    /** The regions in their fixed order, without numbers. */
    List<RegionRow> regions() {
        Map<String, Instant> asOf = cube.asOf();
        return names.all().stream().map(r -> row(r, null, asOf.get(r.key()), List.of())).toList();
    }

    private static RegionRow row(
            Indicator indicator,
            Named region,
            Published total,
            @Nullable Instant asOf,
            List<String> codes,
            Map<String, Published> cells) {
        Published base = isMean(indicator) ? new Published.Withheld() : total;
        return row(
                region,
                total.orNull(),
                asOf,
                codes.stream()
                        .map(c -> cell(c, cells.getOrDefault(c, none(indicator)), base))
                        .toList());
    }

    private static RegionRow row(
            Named region, @Nullable Long total, @Nullable Instant asOf, List<PublishedCell> cells) {
        return new RegionRow(
                region.key(),
                region.name(),
                region.shortName(),
                region.accent(),
                region.mark(),
                total,
                asOf,
                cells);
    }

    /** What is said where there is no cell: a mean of nothing is not 0. */
    private static Published none(Indicator indicator) {
        return isMean(indicator) ? new Published.Withheld() : NONE;
    }

    /** A part of a mean is no share of it. */
    private static boolean isMean(Indicator indicator) {
        return indicator.measure() == Indicator.Measure.AVERAGE;
    }

    private static PublishedCell cell(String code, Published value, Published base) {
        var share = Disclosure.ratio(value, base);
        return new PublishedCell(
                code, value.orNull(), share.isPresent() ? share.getAsDouble() : null);
    }

    /** Not codes that are published as 0: naming them would tell that they are not empty. */
    private static List<String> shown(Map<String, Map<String, Published>> cells) {
        return cells.values().stream()
                .flatMap(codes -> codes.entrySet().stream())
                .filter(c -> c.getValue() instanceof Published.Shown(long value) && value > 0)
                .map(Map.Entry::getKey)
                .distinct()
                .sorted()
                .toList();
    }
}
