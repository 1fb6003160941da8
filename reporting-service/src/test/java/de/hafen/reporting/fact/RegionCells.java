package de.hafen.reporting.fact;

import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a region's numbers are, read behind the service's back. */
record RegionCells(JdbcClient db) {

    /** All cells that count anything, without the generation they are of. */
    List<String> of(RegionKey region) {
        return query(
                region,
                """
                select indicator || ' ' || dimension || ' ' || code || ' ' || month || ' ' || before
                       || ': ' || n || ' ' || amount || ' ' || capped || ' ' || key_sum
                from cell join reporting_state using (generation) where n > 0 order by 1
                """);
    }

    /** All facts that are stored, without the generation they are of. */
    List<String> facts(RegionKey region) {
        return query(
                region,
                """
                select service || ' ' || subject || ' ' || seq || ' ' || body
                from fact join reporting_state using (generation) order by 1
                """);
    }

    long generations(RegionKey region) {
        return query(
                        region,
                        """
                        select distinct generation::text from
                          (select generation from cell union all select generation from fact
                           union all select generation from presence) g
                        """)
                .size();
    }

    private List<String> query(RegionKey region, String sql) {
        return CurrentRegion.where(region)
                .call(() -> List.copyOf(db.sql(sql).query(String.class).list()));
    }

    /** Stores facts as one batch. */
    static Facts.Stored store(Facts facts, RegionKey region, Collection<FactState> batch) {
        return CurrentRegion.where(region).call(() -> facts.store(batch));
    }
}
