package de.hafen.reporting.figures;

import de.hafen.reporting.figures.FigureRows.CodeMonth;
import de.hafen.reporting.figures.FigureRows.CodeSum;
import de.hafen.reporting.figures.FigureRows.MonthCell;
import de.hafen.reporting.indicator.Indicator;
import de.hafen.reporting.indicator.Indicator.Measure;
import de.hafen.reporting.indicator.Indicators;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bound region's figures, exact, as of the last fact that was stored. */
@Component
public class Figures {

    private final FigureRows rows;
    private final Indicators indicators;

    Figures(FigureRows rows, Indicators indicators) {
        this.rows = rows;
        this.indicators = indicators;
    }

    /**
     * A dashboard's content.
     *
     * @param from first day of the first month that is counted
     * @param to last day of the last month
     */
    public record Dashboard(
            Instant asOf,
            LocalDate from,
            LocalDate to,
            List<Figure> indicators,
            Map<String, List<Part>> breakdowns) {}

    /**
     * One indicator in a period.
     *
     * @param previous the same for the period just before, as long as this one
     * @param series month by month
     */
    public record Figure(
            String id, String unit, long value, long previous, List<InPeriod> series) {}

    /** A month's value. */
    public record InPeriod(YearMonth period, long value) {}

    /** A dimension's code and its value. */
    public record Part(String code, long value) {}

    /** All indicators for whole months, and the dimensions of one of them. */
    @Transactional(readOnly = true)
    public Dashboard dashboard(Months months, Indicator split) {
        List<MonthCell> cells = rows.totals(months.to());
        Map<String, List<MonthCell>> byIndicator =
                cells.stream().collect(Collectors.groupingBy(MonthCell::indicator));
        List<CodeMonth> codes = rows.codes("members", months.to());
        List<Figure> figures =
                indicators.all().stream().map(i -> figure(i, months, byIndicator, codes)).toList();
        return new Dashboard(
                rows.changedAt(),
                months.first().atDay(1),
                months.last().atEndOfMonth(),
                figures,
                breakdowns(split, months, figures));
    }

    /** When the region's numbers changed last. */
    @Transactional(readOnly = true)
    public Instant asOf() {
        return rows.changedAt();
    }

    private static Figure figure(
            Indicator indicator,
            Months months,
            Map<String, List<MonthCell>> cells,
            List<CodeMonth> codes) {
        Count count =
                indicator.measure() == Measure.CODES
                        ? period -> codes(indicator, period, codes)
                        : period ->
                                value(
                                        indicator,
                                        period,
                                        cells.getOrDefault(indicator.id(), List.of()));
        return new Figure(
                indicator.id(),
                indicator.unit(),
                count.in(months),
                count.in(months.previous()),
                months.each().stream()
                        .map(m -> new InPeriod(m, count.in(new Months(m, m))))
                        .toList());
    }

    private interface Count {
        long in(Months months);
    }

    private static long value(Indicator indicator, Months months, Collection<MonthCell> cells) {
        List<MonthCell> inPeriod =
                cells.stream()
                        .filter(c -> c.month() <= months.to())
                        .filter(c -> indicator.lasts() || c.month() >= months.from())
                        .filter(c -> indicator.lasts() || c.before() < months.from())
                        .toList();
        return shown(
                indicator,
                inPeriod.stream().mapToLong(MonthCell::n).sum(),
                inPeriod.stream().mapToLong(MonthCell::amount).sum());
    }

    private static long codes(Indicator indicator, Months months, List<CodeMonth> codes) {
        return codes.stream()
                .filter(c -> c.dimension().equals(indicator.field()))
                .filter(c -> c.month() <= months.to())
                .count();
    }

    private static long shown(Indicator indicator, long n, long amount) {
        return switch (indicator.measure()) {
            case COUNT, DISTINCT, STOCK, CODES -> n;
            case SUM, PEOPLE -> amount;
            case AVERAGE -> n == 0 ? 0 : Math.round((double) amount / n);
        };
    }

    private Map<String, List<Part>> breakdowns(
            Indicator split, Months months, List<Figure> figures) {
        Indicator source = indicators.source(split);
        int from = source.lasts() ? 0 : months.from();
        Map<String, List<CodeSum>> byDimension =
                rows.breakdowns(source.id(), from, months.to()).stream()
                        .collect(Collectors.groupingBy(CodeSum::dimension));
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        source.by()
                .keySet()
                .forEach(dimension ->
                        parts.put(
                                dimension,
                                parts(source, byDimension.getOrDefault(dimension, List.of()))));
        Figure figure =
                figures.stream().filter(f -> f.id().equals(split.id())).findAny().orElseThrow();
        parts.put(
                "month",
                Objects.requireNonNull(figure).series().stream()
                        .map(s -> new Part(s.period().toString(), s.value()))
                        .toList());
        return parts;
    }

    private static List<Part> parts(Indicator indicator, List<CodeSum> sums) {
        return sums.stream()
                .map(s -> new Part(s.code(), shown(indicator, s.n(), s.amount())))
                .sorted(Comparator.comparingLong(Part::value).reversed())
                .toList();
    }
}
