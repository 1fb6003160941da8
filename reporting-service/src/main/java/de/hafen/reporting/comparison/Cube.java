package de.hafen.reporting.comparison;

import de.hafen.platform.tenancy.ClosedSchema;
import de.hafen.platform.tenancy.ClosedSchemas;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.reporting.disclosure.Cell;
import de.hafen.reporting.disclosure.CellKey;
import de.hafen.reporting.disclosure.Period;
import de.hafen.reporting.indicator.Cells;
import de.hafen.reporting.indicator.Indicator;
import de.hafen.reporting.indicator.Indicator.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All regions' cells in one place: the closed schema {@code comparison}, entered as the role {@code
 * reporting_disclosure}. Its true numbers are handed out as {@link Cell}s, to this package only.
 */
@Component
class Cube implements AutoCloseable {

    private final ClosedSchema schema;

    Cube(ClosedSchemas schemas) {
        this.schema = schemas.open("comparison", "disclosure");
    }

    /** A true cell of a region. */
    record RegionCell(String region, String code, String period, Cell cell) {}

    private record Row(String label, int from, int to) {}

    /** Asks a region for what is new. */
    interface NewsSince {
        Cells.News after(long generation, long version);
    }

    /**
     * Takes over what a region's copy has not.
     *
     * @param news what is new after a generation and version; asked for while the copy is locked
     */
    boolean update(RegionKey region, NewsSince news) {
        return schema.call(jdbc -> {
            CubeCells cells = new CubeCells(jdbc, region);
            CubeCells.State have = cells.lock();
            Cells.News latest = news.after(have.generation(), have.version());
            return cells.write(latest);
        });
    }

    /** Forgets regions that are not among these. */
    int keepOnly(Collection<RegionKey> regions) {
        String keys =
                JsonMapper.shared()
                        .writeValueAsString(regions.stream().map(RegionKey::value).toList());
        return schema.call(jdbc ->
                jdbc.sql(
                                """
                                delete from cube where region not in
                                  (select jsonb_array_elements_text(cast(:keys as jsonb)))
                                """)
                        .param("keys", keys)
                        .update());
    }

    /** As of when each region's copy is. */
    Map<String, Instant> asOf() {
        return schema
                .call(jdbc ->
                        jdbc.sql("select region, as_of from cube where generation > 0")
                                .query((row, n) ->
                                        Map.entry(
                                                row.getString(1),
                                                row.getObject(2, OffsetDateTime.class)))
                                .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toInstant()));
    }

    /** The cells of all regions, codes and periods for one dimension of an indicator. */
    List<RegionCell> cells(Indicator indicator, String dimension, List<Period> periods) {
        List<Row> rows =
                periods.stream()
                        .map(p ->
                                new Row(
                                        p.label(),
                                        indicator.lasts() ? 0 : number(p.first()),
                                        number(p.last())))
                        .toList();
        return schema.call(jdbc ->
                jdbc.sql(
                                """
                                select c.region, c.code, p.label, sum(c.n) as n,
                                       sum(c.amount) as amount, sum(c.capped) as capped,
                                       sum(c.key_sum) as key_sum
                                from jsonb_to_recordset(cast(:periods as jsonb))
                                     as p(label text, "from" integer, "to" integer)
                                join cube_cell c
                                     on c.month between p."from" and p."to"
                                        and c.before < greatest(p."from", 1)
                                where c.indicator = :indicator
                                      and c.dimension = :dimension
                                group by c.region, c.code, p.label
                                order by c.region, c.code, p.label
                                """)
                        .param("periods", JsonMapper.shared().writeValueAsString(rows))
                        .param("indicator", indicator.id())
                        .param("dimension", dimension)
                        .query((row, n) -> regionCell(indicator, row))
                        .list());
    }

    private static RegionCell regionCell(Indicator indicator, ResultSet row) throws SQLException {
        CellKey key = CellKey.ofSum(row.getBigDecimal("key_sum").toBigInteger());
        Cell cell =
                indicator.measure() == Measure.PEOPLE
                        ? Cell.of(row.getLong("amount"), key)
                        : new Cell(row.getLong("n"), row.getLong("capped"), key);
        return new RegionCell(
                row.getString("region"), row.getString("code"), row.getString("label"), cell);
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    @Override
    public void close() {
        schema.close();
    }
}
