package de.hafen.gateway;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import redis.embedded.RedisServer;

/** The gateway on a port of its own, with a real Redis and services that only pretend. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(GatewayTest.Time.class)
abstract class GatewayTest {

    static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    static final Upstream TENANT = new Upstream();
    static final Upstream CASES = new Upstream();
    static final Upstream EVENTS = new Upstream();
    static final Authority AUTHORITY = new Authority(TENANT);
    static final int REDIS = freePort();

    static {
        try {
            var redis = RedisServer.newRedisServer().port(REDIS).setting("save \"\"").build();
            redis.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(redis)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @LocalServerPort int port;
    @Autowired StringRedisTemplate redis;
    Browser browser;

    /** A clock that a test can move on. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        Clock movingClock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return Instant.now().plus(AHEAD.get());
                }
            };
        }
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("hafen.gateway.services.tenant", TENANT::address);
        registry.add("hafen.gateway.services.case", CASES::address);
        registry.add("hafen.gateway.services.events", EVENTS::address);
        registry.add("hafen.gateway.services.reporting", () -> "http://127.0.0.1:" + freePort());
        registry.add("hafen.gateway.secret", () -> "gateway-secret");
        registry.add("management.server.port", () -> "0");
        registry.add("spring.data.redis.url", () -> "redis://127.0.0.1:" + REDIS);
    }

    @BeforeEach
    void reset() {
        AHEAD.set(Duration.ZERO);
        TENANT.forget();
        CASES.forget();
        EVENTS.forget();
        AUTHORITY.start();
        redis.getConnectionFactory().getConnection().serverCommands().flushAll();
        browser = new Browser(port);
    }

    /** Signs a person in as a browser does, and answers with where the browser ends. */
    String signIn(Browser someone, String path) {
        String authorize = someone.get("/login?return=" + path).header("Location");
        return someone.get(AUTHORITY.approve(authorize)).header("Location");
    }

    private static void stop(RedisServer redis) {
        try {
            redis.stop();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
