package de.hafen.reporting.comparison;

import de.hafen.reporting.comparison.Cube.RegionCell;
import de.hafen.reporting.disclosure.Cell;
import de.hafen.reporting.disclosure.Disclosure;
import de.hafen.reporting.disclosure.Period;
import de.hafen.reporting.disclosure.Published;
import de.hafen.reporting.indicator.Indicator;
import de.hafen.reporting.indicator.Indicator.Measure;
import de.hafen.reporting.indicator.Indicators;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one place where true cells become published ones. */
@Component
class PublishedCells {

    private final Cube cube;
    private final Indicators indicators;
    private final Disclosure disclosure = new Disclosure();

    PublishedCells(Cube cube, Indicators indicators) {
        this.cube = cube;
        this.indicators = indicators;
    }

    /** By region and code, over the one period. */
    Map<String, Map<String, Published>> byCode(
            Indicator indicator, String dimension, Period period) {
        return published(indicator, dimension, List.of(period), RegionCell::code);
    }

    /** By region and period's label, all codes together. */
    Map<String, Map<String, Published>> byPeriod(Indicator indicator, List<Period> periods) {
        return published(indicator, Indicator.TOTAL, periods, RegionCell::period);
    }

    private Map<String, Map<String, Published>> published(
            Indicator indicator,
            String dimension,
            List<Period> periods,
            Function<RegionCell, String> column) {
        if (indicator.measure() == Measure.CODES) {
            return codes(indicator, periods);
        }
        return cube.cells(indicator, dimension, periods).stream()
                .collect(
                        Collectors.groupingBy(
                                RegionCell::region,
                                Collectors.toMap(column, c -> publish(indicator, c.cell()))));
    }

    /** How many codes are published as more than 0; a code that is shown as 0 does not count. */
    private Map<String, Map<String, Published>> codes(Indicator indicator, List<Period> periods) {
        List<RegionCell> cells =
                cube.cells(indicators.source(indicator), indicator.field(), periods);
        return cells.stream()
                .filter(c -> !c.code().equals(Indicator.UNKNOWN))
                .filter(c -> disclosure.count(c.cell()).value() > 0)
                .collect(
                        Collectors.groupingBy(
                                RegionCell::region,
                                Collectors.groupingBy(
                                        RegionCell::period,
                                        Collectors.collectingAndThen(
                                                Collectors.counting(), Published.Shown::new))));
    }

    private Published publish(Indicator indicator, Cell cell) {
        return switch (indicator.measure()) {
            case COUNT, PEOPLE, DISTINCT, STOCK, CODES -> disclosure.count(cell);
            case AVERAGE -> disclosure.mean(cell);
            case SUM -> disclosure.sum(cell);
        };
    }
}
