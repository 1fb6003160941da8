package de.hafen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What still works while Redis is away. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RedisDownIT {

    private static final Upstream SERVICE = new Upstream();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        for (String service : new String[] {"tenant", "case", "events", "reporting"}) {
            registry.add("hafen.gateway.services." + service, SERVICE::address);
        }
        registry.add("hafen.gateway.secret", () -> "gateway-secret");
        registry.add("management.server.port", () -> "0");
        registry.add("spring.data.redis.url", () -> "redis://127.0.0.1:" + GatewayTest.freePort());
    }

    @Test
    void pagesMachinesAndTheOpenSideGoOnAndTheSignedInAreToldToWait() {
        Browser browser = new Browser(port);

        assertThat(browser.get("/", "Accept", "text/html").status()).isEqualTo(200);
        assertThat(browser.get("/api/regions").status()).isEqualTo(200);
        assertThat(
                        browser.get(
                                        "/api/regions/aachen/clients",
                                        "Authorization",
                                        "Bearer " + new Authority(SERVICE).machineToken("aachen"))
                                .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/account").status()).isEqualTo(401);

        var signedIn = browser.get("/api/account", "Cookie", "hafen=ZTFiNzRhOTctZWM4OC00NTBh");
        assertThat(signedIn.status()).isEqualTo(503);
        assertThat(signedIn.problem()).isEqualTo("service-unavailable");
        var signingIn = browser.get("/login");
        assertThat(signingIn.status()).isEqualTo(503);
        assertThat(signingIn.problem()).isEqualTo("service-unavailable");
    }
}
