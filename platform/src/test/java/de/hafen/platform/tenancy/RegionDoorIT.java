package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DoorTest
class RegionDoorIT {

    private final JdbcClient db;
    private final TestRegions regions;

    @Autowired
    RegionDoorIT(JdbcClient db, TestRegions regions) {
        this.db = db;
        this.regions = regions;
    }

    @Test
    void eachRegionIsReachedAsItsOwnRole() {
        String role =
                CurrentRegion.where(regions.a())
                        .call(() -> db.sql("select current_user").query(String.class).single());
        String schema =
                CurrentRegion.where(regions.b())
                        .call(() -> db.sql("select current_schema").query(String.class).single());

        assertThat(role).isEqualTo("trial_aachen");
        assertThat(schema).isEqualTo("region_duisburg");
    }

    @Test
    void nothingBoundIsAnError() {
        assertThatThrownBy(() -> db.sql("select 1").query(Integer.class).single())
                .isInstanceOf(NoRegionBound.class);
    }

    @Test
    void anUnknownRegionIsAProblem() {
        assertThatThrownBy(() ->
                        CurrentRegion.where(new RegionKey("nowhere"))
                                .call(() -> db.sql("select 1").query().listOfRows()))
                .isInstanceOf(UnknownRegion.class);
    }

    @Test
    void aWrongPasswordDoesNotConnect() {
        regions.a();
        String url = TestPostgres.shared().url() + "hafen_trial";

        assertThatThrownBy(() -> DriverManager.getConnection(url, "trial_aachen", "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void theRightPasswordIsDerivedFromTheServicesKey() throws SQLException {
        regions.a();
        String url = TestPostgres.shared().url() + "hafen_trial";
        String password = TestServers.key("trial").rolePassword("trial_aachen");

        try (Connection connection = DriverManager.getConnection(url, "trial_aachen", password)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
