package de.hafen.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The database itself keeps the true cells of all regions from everybody but disclosure control.
 */
@HafenTest
class CubeRightsIT {

    private final Cube cube;
    private final RegionKey region;

    @Autowired
    CubeRightsIT(Cube cube, TestRegions regions) {
        this.cube = cube;
        this.region = regions.a();
    }

    @BeforeEach
    void theSchemaIsThere() {
        cube.asOf();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from comparison.cube_cell",
                "delete from comparison.cube",
                "insert into comparison.cube values ('aachen', 1, 1, now())",
                "create table comparison.mine (id int)",
                "set role reporting_disclosure"
            })
    void noOtherRoleReachesTheCube(String sql) throws SQLException {
        for (String role :
                new String[] {"reporting_" + region, "reporting_service", "reporting_relay"}) {
            refused(role, sql);
        }
    }

    @Test
    void disclosureControlReachesNoRegionAndNoServiceTable() throws SQLException {
        for (String table : new String[] {"fact", "cell", "presence", "outbox"}) {
            refused("reporting_disclosure", "select * from \"region_" + region + "\"." + table);
        }
        refused("reporting_disclosure", "select * from service.region");
        refused("reporting_disclosure", "set role \"reporting_" + region + "\"");
        refused("reporting_disclosure", "create table comparison.mine (id int)");
    }

    @Test
    void disclosureControlReadsTheCube() throws SQLException {
        try (Connection connection = as("reporting_disclosure");
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeQuery("select count(*) from comparison.cube_cell").next())
                    .isTrue();
        }
    }

    private static void refused(String role, String query) throws SQLException {
        try (Connection connection = as(role);
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(query))
                    .as("%s: %s", role, query)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private static Connection as(String role) throws SQLException {
        return DriverManager.getConnection(
                TestPostgres.shared().url() + "hafen_reporting",
                role,
                TestServers.key("reporting").rolePassword(role));
    }
}
