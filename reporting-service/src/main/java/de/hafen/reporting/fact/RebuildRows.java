package de.hafen.reporting.fact;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which regions are being rebuilt, so that nobody has to look into all of them. */
@Repository
@ServiceTransactional
class RebuildRows {

    private final JdbcClient jdbc;

    RebuildRows(@ServiceDb JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RegionKey region) {
        jdbc.sql("insert into rebuild (region) values (:r) on conflict do nothing")
                .param("r", region.value())
                .update();
    }

    void remove(RegionKey region) {
        jdbc.sql("delete from rebuild where region = :r").param("r", region.value()).update();
    }

    List<RegionKey> all() {
        return jdbc.sql("select region from rebuild order by region")
                .query((row, n) -> new RegionKey(row.getString(1)))
                .list();
    }
}
