package de.hafen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.Regions;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRedis;
import de.hafen.platform.testing.TestServers;
import de.hafen.platform.testing.Tokens;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Ready is a service that reaches its own database; a region's server does not count. */
@SpringBootTest(
        classes = NotebookService.class,
        properties = {
            "hafen.service=ready",
            "management.server.port=0",
            "spring.config.import=classpath:hafen-platform.yaml"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Tokens.Accepted.class)
@DirtiesContext
class ReadinessIT {

    private static final TestPostgres OWN = TestPostgres.start();
    private static final TestPostgres CITY = TestPostgres.start();

    @LocalServerPort private int port;
    @LocalManagementPort private int management;
    @Autowired private Regions regions;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        var key = TestServers.key("ready");
        OWN.prepare("ready", key);
        CITY.prepare("ready", key);
        registry.add("hafen.service-key", key::toBase64);
        registry.add("hafen.placements.shared.url", OWN::url);
        registry.add("hafen.placements.city.url", CITY::url);
        registry.add("spring.data.redis.url", TestRedis::url);
    }

    @AfterAll
    static void stop() {
        OWN.close();
        CITY.close();
    }

    @Test
    void aServiceIsReadyWithoutARegionsServerAndNotWithoutItsOwn() {
        RegionKey here = open("here", "shared");
        RegionKey there = open("there", "city");
        assertThat(readiness()).isEqualTo(200);

        CITY.kill();
        assertThat(notes(there)).isEqualTo(503);
        assertThat(notes(here)).isEqualTo(200);
        assertThat(readiness()).isEqualTo(200);

        OWN.kill();
        assertThat(readiness()).isEqualTo(503);
        assertThat(health("liveness")).isEqualTo(200);

        OWN.restart();
        long begun = System.nanoTime();
        while (readiness() != 200 && System.nanoTime() - begun < Duration.ofSeconds(20).toNanos()) {
            Thread.onSpinWait();
        }
        assertThat(readiness()).isEqualTo(200);
    }

    private RegionKey open(String key, String placement) {
        RegionKey region = new RegionKey(key);
        regions.create(region, placement);
        regions.activate(region);
        return region;
    }

    private int notes(RegionKey region) {
        return Calls.to(port)
                .as(Tokens.person(region.value(), "adviser"))
                .get("/api/regions/" + region + "/notes")
                .status();
    }

    private int readiness() {
        return health("readiness");
    }

    private int health(String group) {
        return Calls.to(management).get("/actuator/health/" + group).status();
    }
}
