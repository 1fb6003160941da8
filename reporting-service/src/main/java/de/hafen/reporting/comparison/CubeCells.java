package de.hafen.reporting.comparison;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.reporting.indicator.Cells;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The copy of one region's cells, inside a transaction in the closed schema. */
record CubeCells(JdbcClient jdbc, RegionKey region) {

    /** Which state of the region the copy has. */
    record State(long generation, long version) {}

    /**
     * The copy's state; nobody else changes this copy until the transaction ends. Its cells are
     * looked up by their keys, not read as a whole.
     */
    State lock() {
        jdbc.sql(
                        """
                        insert into cube (region, generation, version, as_of)
                        values (:region, 0, 0, 'epoch')
                        on conflict on constraint cube_pk do nothing
                        """)
                .param("region", region.value())
                .update();
        return jdbc.sql(
                        """
                        select generation, version, set_config('enable_hashjoin', 'off', true),
                               set_config('enable_mergejoin', 'off', true),
                               set_config('enable_material', 'off', true)
                        from cube where region = :r for update
                        """)
                .param("r", region.value())
                .query((row, n) -> new State(row.getLong(1), row.getLong(2)))
                .single();
    }

    boolean write(Cells.News news) {
        if (news.whole()) {
            jdbc.sql("delete from cube_cell where region = :r").param("r", region.value()).update();
        }
        if (!news.cells().isEmpty()) {
            merge(JsonMapper.shared().writeValueAsString(news.cells()));
        }
        int updated =
                jdbc.sql(
                                """
                                update cube set generation = :generation, version = :version,
                                                as_of = :asOf
                                where region = :region
                                """)
                        .param("generation", news.generation())
                        .param("version", news.version())
                        .param("asOf", OffsetDateTime.ofInstant(news.asOf(), ZoneOffset.UTC))
                        .param("region", region.value())
                        .update();
        return updated == 1;
    }

    private void merge(String cells) {
        jdbc.sql(
                        """
                        merge into cube_cell c
                        using jsonb_to_recordset(cast(:rows as jsonb))
                              as r(indicator text, dimension text, code text, month integer,
                                   before integer, n bigint, amount bigint, capped bigint,
                                   "keySum" numeric)
                        on c.indicator = r.indicator and c.dimension = r.dimension
                           and c.region = :region and c.code = r.code
                           and c.month = r.month and c.before = r.before
                        when matched and r.n = 0 then delete
                        when matched then update set n = r.n, amount = r.amount,
                            capped = r.capped, key_sum = r."keySum"
                        when not matched and r.n > 0 then
                            insert (region, indicator, dimension, code, month, before,
                                    n, amount, capped, key_sum)
                            values (:region, r.indicator, r.dimension, r.code, r.month,
                                    r.before, r.n, r.amount, r.capped, r."keySum")
                        """)
                .param("rows", cells)
                .param("region", region.value())
                .update();
    }
}
