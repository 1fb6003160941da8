package de.hafen.platform.soak;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.outbox.Fact;
import de.hafen.platform.outbox.Outbox;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.Policy;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.LongWork;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.time.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A service whose records say of which region they are: each word {@code canary-…} names it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration"
        })
@Import({SoakService.Canaries.class, SoakService.Aviary.class})
class SoakService {

    @Bean
    Policy policy() {
        return Policy.table().allow("canaries:write", Role.ADVISER).build();
    }

    /** What reporting would be told; it names its region. */
    record Sung(String canary) implements Fact {
        @Override
        public String type() {
            return "canary-sung";
        }

        @Override
        public int v() {
            return 1;
        }
    }

    static String canary(RegionKey region) {
        return "canary-" + region;
    }

    @Service
    static class Canaries {

        /** What a request sees, and whether its connection is as new. */
        private static final String LOOK =
                """
                select coalesce(string_agg(distinct kind, ' '), '')
                    || case when current_schema = 'region_' || :region then '' else ' SCHEMA' end
                    || case when current_user = 'soak_' || :region then '' else ' ROLE' end
                    || case when session_user = current_user then '' else ' SESSION' end
                    || case when current_setting('transaction_isolation') = 'read committed'
                        then '' else ' ISOLATION' end
                    || case when current_setting('transaction_read_only') = 'off'
                        then '' else ' READONLY' end
                    || case when current_setting('statement_timeout') = '3s'
                        then '' else ' LIMIT' end
                    || case when pg_my_temp_schema() = 0 then '' else ' TEMPORARY' end
                from (select kind from audit_entry order by id desc limit 20) latest
                """;

        private final Audit audit;
        private final Ids ids;
        private final JdbcClient jdbc;
        private final JdbcTemplate template;
        private final Outbox outbox;

        Canaries(Audit audit, Ids ids, JdbcClient jdbc, JdbcTemplate template, Outbox outbox) {
            this.audit = audit;
            this.ids = ids;
            this.jdbc = jdbc;
            this.template = template;
            this.outbox = outbox;
        }

        @Transactional
        public UUID sing() {
            UUID id = ids.next();
            String canary = canary(CurrentRegion.required());
            audit.added(canary, id);
            outbox.add("canary", id, 1, Instant.EPOCH, new Sung(canary));
            return id;
        }

        @Transactional
        public String look() {
            return jdbc.sql(LOOK)
                    .param("region", CurrentRegion.required().value())
                    .query(String.class)
                    .single();
        }

        @Transactional
        public void fallSilent() {
            sing();
            throw new IllegalStateException("after writing");
        }

        @Transactional
        public void sleep(Duration time) {
            jdbc.sql("select pg_sleep(?)").param(time.toMillis() / 1000d).query((_, _) -> 1).list();
        }

        void leaveDirty(Dirt dirt) {
            template.execute(
                    (ConnectionCallback<Boolean>)
                            connection -> {
                                dirt.leave(connection);
                                return true;
                            });
        }
    }

    /** In which state careless work gives its connection back. */
    enum Dirt {
        SEARCH_PATH {
            @Override
            void leave(Connection connection) throws java.sql.SQLException {
                run(connection, "set search_path = public");
            }
        },
        OPEN_TRANSACTION {
            @Override
            void leave(Connection connection) throws java.sql.SQLException {
                connection.setAutoCommit(false);
                run(connection, "set local statement_timeout = 0");
            }
        },
        READ_ONLY {
            @Override
            void leave(Connection connection) throws java.sql.SQLException {
                connection.setReadOnly(true);
            }
        },
        ISOLATION {
            @Override
            void leave(Connection connection) throws java.sql.SQLException {
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            }
        };

        abstract void leave(Connection connection) throws java.sql.SQLException;

        private static void run(Connection connection, String sql) throws java.sql.SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @RestController
    @RequestMapping("/api/regions/{region}/canaries")
    @Needs("canaries:write")
    static class Aviary {
        private final Canaries canaries;

        Aviary(Canaries canaries) {
            this.canaries = canaries;
        }

        @GetMapping
        Map<String, String> look() {
            return Map.of("seen", canaries.look());
        }

        @PostMapping
        ResponseEntity<Map<String, Object>> sing() {
            return ResponseEntity.ok(Map.of("id", canaries.sing(), "seen", canaries.look()));
        }

        @PostMapping("/silent")
        Map<String, Object> fallSilent() {
            canaries.fallSilent();
            return Map.of();
        }

        @GetMapping("/slow")
        Map<String, String> slow() {
            canaries.sleep(Duration.ofMillis(50));
            return look();
        }

        @GetMapping("/late")
        Map<String, String> late() {
            LongWork.upTo(Duration.ofMillis(20)).run(() -> canaries.sleep(Duration.ofSeconds(9)));
            return look();
        }

        @GetMapping("/dirty")
        Map<String, String> dirty(@RequestParam Dirt dirt) {
            canaries.leaveDirty(dirt);
            return look();
        }

        /** Work that is spread over threads, each with the region bound again. */
        @GetMapping("/spread")
        List<String> spread() {
            RegionKey region = CurrentRegion.required();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var looks =
                        List.of(1, 2, 3).stream()
                                .map(_ ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        CurrentRegion.where(region)
                                                                .call(canaries::look),
                                                threads))
                                .toList();
                return looks.stream().map(CompletableFuture::join).toList();
            }
        }

        /** Work that outlives its request's thread. */
        @GetMapping("/stream")
        SseEmitter stream(@PathVariable String region) {
            var emitter = new SseEmitter(2_000L);
            Thread.ofVirtual()
                    .start(() ->
                            CurrentRegion.where(new RegionKey(region)).run(() -> songs(emitter)));
            return emitter;
        }

        private void songs(SseEmitter emitter) {
            try {
                for (int i = 0; i < 3; i++) {
                    emitter.send(canaries.look());
                }
                emitter.complete();
            } catch (IOException gone) {
                emitter.completeWithError(new UncheckedIOException(gone));
            }
        }
    }
}
