package de.hafen.faults;

import de.hafen.local.Rig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the case-service's database back to what an older release left: its own schema by one
 * change set, the reference and each region by another one, and the notes of how far each is. The
 * service then has every step of an upgrade to do at its next start.
 */
final class OlderRelease {

    private static final String REGION_CHANGE = "audit-entry-of-record";
    private static final String SERVICE_CHANGE = "rendered-change-rights";

    private final String database;

    OlderRelease(Rig rig) {
        this.database = rig.database(Rig.POSTGRESQL, "hafen_case");
    }

    /** Makes the service's schema, the reference and these regions older. */
    void make(List<String> regions) throws SQLException {
        run(
                """
                grant all on service.rendered_change to case_service;
                delete from service.databasechangelog where id = '%s';
                update service.schema_version set hash = 'older';
                delete from service.rendered_change where id = '%s'\
                """
                        .formatted(SERVICE_CHANGE, REGION_CHANGE));
        for (String region : with(regions, "reference")) {
            run(
                    """
                    drop index if exists "region_%1$s".audit_entry_records;
                    delete from "region_%1$s".databasechangelog where id = '%2$s';
                    update service.region set hash = 'older', version = version - 1
                    where key = '%1$s' and hash <> 'older'\
                    """
                            .formatted(region, REGION_CHANGE));
        }
    }

    /** What is not yet as the newest code wants it. */
    List<String> behind(List<String> regions) throws SQLException {
        List<String> behind =
                list(
                        """
                        select part from service.schema_version where hash = 'older'
                        union all
                        select 'service schema' where not exists
                          (select from service.databasechangelog where id = '%s')
                          or has_table_privilege('case_service', 'service.rendered_change', 'insert')
                        union all
                        select 'rendered change' where not exists
                          (select from service.rendered_change where id = '%s')\
                        """
                                .formatted(SERVICE_CHANGE, REGION_CHANGE));
        for (String region : with(regions, "reference")) {
            behind.addAll(
                    list(
                            """
                            select '%1$s' where
                              to_regclass('"region_%1$s".audit_entry_records') is null
                              or not exists (select from "region_%1$s".databasechangelog
                                             where id = '%2$s')
                              or exists (select from service.region where key = '%1$s' and
                                         (hash = 'older' or
                                          version < (select max(version) from service.region)))\
                            """
                                    .formatted(region, REGION_CHANGE)));
        }
        return behind;
    }

    private static List<String> with(List<String> regions, String another) {
        List<String> all = new ArrayList<>(regions);
        all.add(another);
        return all;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("begin; " + sql + "; commit");
        }
    }

    private List<String> list(String sql) throws SQLException {
        List<String> list = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                list.add(rows.getString(1));
            }
        }
        return list;
    }
}
