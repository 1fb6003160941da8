package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.jobs.EachRegion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work for each region: bound, as the service, and one failure stops no other. */
@DoorTest
class EachRegionIT {

    private final EachRegion eachRegion;
    private final Regions regions;
    private final JdbcClient db;

    @Autowired
    EachRegionIT(EachRegion eachRegion, Regions regions, JdbcClient db) {
        this.eachRegion = eachRegion;
        this.regions = regions;
        this.db = db;
    }

    @Test
    void aRegionThatFailsStopsNoOther() {
        RegionKey first = open("job-first");
        RegionKey broken = open("job-second");
        RegionKey third = open("job-third");
        List<String> schemas = new ArrayList<>();
        List<String> callers = new ArrayList<>();

        EachRegion.Outcome outcome =
                eachRegion.run(
                        "trial",
                        () -> {
                            if (CurrentRegion.required().equals(broken)) {
                                throw new IllegalStateException("in this region");
                            }
                            callers.add(CurrentCaller.required().subject());
                            schemas.add(
                                    db.sql("select current_schema").query(String.class).single());
                        });

        assertThat(outcome.failed()).containsOnlyKeys(broken);
        assertThat(outcome.done()).contains(first, third).doesNotContain(broken);
        assertThat(schemas).contains("region_job-first", "region_job-third");
        assertThat(callers).containsOnly("service:trial");
    }

    @Test
    void aClosedRegionIsLeftOut() {
        RegionKey closed = open("job-closed");
        regions.suspend(closed);
        List<RegionKey> seen = new ArrayList<>();

        eachRegion.run("trial", () -> seen.add(CurrentRegion.required()));

        assertThat(seen).doesNotContain(closed);
    }

    private RegionKey open(String key) {
        RegionKey region = new RegionKey(key);
        regions.create(region, "shared");
        regions.activate(region);
        return region;
    }
}
