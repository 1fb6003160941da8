package de.hafen.tenants.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRedis;
import de.hafen.platform.testing.TestServers;
import de.hafen.tenants.TenantService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A platform whose database comes later than its services. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorIT {

    @Test
    void waitsForADatabaseThatIsNotThereYet(CapturedOutput output) throws Exception {
        try (TestPostgres server = TestPostgres.start()) {
            CompletableFuture<ConfigurableApplicationContext> started =
                    CompletableFuture.supplyAsync(() ->
                            new SpringApplicationBuilder(TenantService.class)
                                    .run(
                                            "--hafen.placements.shared.url=" + server.url(),
                                            "--hafen.service-key="
                                                    + TestServers.key("tenant").toBase64(),
                                            "--hafen.first-administrator=amt@example.org",
                                            "--management.server.port=-1",
                                            "--server.port=0",
                                            "--spring.data.redis.url=" + TestRedis.url()));
            await().atMost(60, TimeUnit.SECONDS)
                    .until(() -> output.getOut().contains("the first accounts wait"));
            assertThat(started).isNotDone();

            server.prepare("tenant", TestServers.key("tenant"));

            try (ConfigurableApplicationContext service = started.get(60, TimeUnit.SECONDS)) {
                assertThat(service.getBean(PlatformAccounts.class).all().keySet())
                        .extracting(it -> it.email().value())
                        .contains("amt@example.org");
            }
        }
    }
}
