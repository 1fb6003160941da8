package de.hafen.platform.trail;

import de.hafen.platform.audit.Audit;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.Regions;
import de.hafen.platform.tenancy.SideDoor;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRedis;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether writers notice that trails are sealed, on a PostgreSQL of its own with fsync on. A write
 * is a transaction with an idempotency key, a fact and an audit entry. Three ways in turns: entries
 * as they were before there were seals (no signature, no column and index for the sealer), signed
 * entries that nobody seals, and signed entries that are sealed every second. Run by {@code
 * deploy/bench/run audit}.
 */
final class TrailBench {

    private static final int WRITERS = 8;
    private static final int REGIONS = 4;

    private static final String PLAIN =
            """
            insert into audit_entry (id, at, caller, caller_name, caller_kind, act, kind, records,
                                     fields, reason, request)
            values (:id, now(), '0190a000-0000-7000-8000-00000000aaaa', 'Katrin Brandt', 'PERSON',
                    'CHANGED', 'client', :records, :fields, null, null)
            """;

    private static final String FACT =
            """
            insert into outbox (id, subject, seq, type, v, at, record_key, body)
            values (:id, replace(:id::text, '-', ''), 1, 'something-happened', 1, now(), 1, '{}')
            """;

    private final ConfigurableApplicationContext service;
    private final TestPostgres server;
    private final int seconds;

    private enum Way {
        BEFORE,
        SIGNED,
        SEALED
    }

    private TrailBench(ConfigurableApplicationContext service, TestPostgres server, int seconds) {
        this.service = service;
        this.server = server;
        this.seconds = seconds;
    }

    static void main(String[] words) throws Exception {
        try (TestPostgres server = TestPostgres.startDurable()) {
            server.prepare("trail", TestServers.key("trail"));
            Map<String, Object> settings =
                    Map.of(
                            "hafen.audit.seals", "false",
                            "hafen.placements.shared.url", server.url(),
                            "hafen.service", "trail",
                            "hafen.service-key", TestServers.key("trail").toBase64(),
                            "logging.level.root", "warn",
                            "management.server.port", "-1",
                            "server.port", "0",
                            "spring.config.import", "classpath:hafen-platform.yaml",
                            "spring.data.redis.url", TestRedis.url());
            try (ConfigurableApplicationContext service =
                    new SpringApplicationBuilder(TrailService.class)
                            .run(
                                    settings.entrySet().stream()
                                            .map(it -> "--" + it.getKey() + "=" + it.getValue())
                                            .toArray(String[]::new))) {
                new TrailBench(service, server, Integer.parseInt(words[1]))
                        .run(Integer.parseInt(words[0]));
            }
        }
        System.exit(0);
    }

    private void run(int rounds) throws Exception {
        List<RegionKey> sealed = regions("sealed");
        List<RegionKey> before = regions("before");
        for (RegionKey region : before) {
            asBefore(region);
        }
        writes(Way.BEFORE, before);
        writes(Way.SEALED, sealed);
        List<Double> signing = new ArrayList<>();
        List<Double> sealing = new ArrayList<>();
        List<Double> both = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Way> ways = new ArrayList<>(List.of(Way.values()));
            Collections.rotate(ways, round);
            double[] found = new double[Way.values().length];
            for (Way way : ways) {
                boolean now = way != Way.BEFORE;
                open(before, !now);
                found[way.ordinal()] = writes(way, now ? sealed : before);
            }
            System.out.printf(
                    Locale.ROOT,
                    "round %d: before %.0f, signed %.0f, sealed %.0f transactions a second%n",
                    round + 1,
                    found[0],
                    found[1],
                    found[2]);
            signing.add(found[1] / found[0]);
            sealing.add(found[2] / found[1]);
            both.add(found[2] / found[0]);
        }
        verify(sealed);
        System.out.printf(Locale.ROOT, "signing alone: %.3f of before%n", median(signing));
        System.out.printf(
                Locale.ROOT,
                "RATIO sealing-to-signed-only=%.3f limit=0.95%n"
                        + "RATIO signed-and-sealed-to-before=%.3f limit=0.95%n",
                median(sealing),
                median(both));
    }

    private List<RegionKey> regions(String prefix) {
        Regions regions = service.getBean(Regions.class);
        return IntStream.range(0, REGIONS)
                .mapToObj(n -> {
                    RegionKey region = new RegionKey(prefix + n);
                    regions.create(region, "shared");
                    regions.activate(region);
                    return region;
                })
                .toList();
    }

    /** The sealer sees open regions only; the old ones are none that it could seal. */
    private void open(List<RegionKey> some, boolean open) {
        Regions regions = service.getBean(Regions.class);
        some.forEach(open ? regions::activate : regions::suspend);
    }

    /** The tables as they were. */
    private void asBefore(RegionKey region) throws SQLException {
        try (Connection superuser = server.superuser("hafen_trail");
                Statement sql = superuser.createStatement()) {
            sql.execute(
                    """
                    set search_path = "region_%s";
                    alter table audit_entry drop column tag, drop column written_in;
                    drop table audit_seal\
                    """
                            .formatted(region));
        }
    }

    /** Transactions a second. */
    private double writes(Way way, List<RegionKey> regions) throws Exception {
        TrailSealer sealer =
                new TrailSealer(
                        service.getBean("sealerDoor", SideDoor.class),
                        service.getBean(TrailKeys.class),
                        service.getBean(TrailHeads.class),
                        service.getBean(Clock.class),
                        Duration.ofSeconds(1));
        if (way == Way.SEALED) {
            sealer.start();
            Thread.sleep(2_500); // what the round before left
        }
        LongAdder done = new LongAdder();
        AtomicBoolean going = new AtomicBoolean(true);
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int n = 0; n < WRITERS; n++) {
                RegionKey region = regions.get(n % regions.size());
                writers.add(threads.submit(() -> write(way, region, going, done)));
            }
            Thread.sleep(seconds * 1000L);
            going.set(false);
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        double perSecond = done.sum() * 1e9 / (System.nanoTime() - began);
        if (sealer.isRunning()) {
            Thread.sleep(1_500);
            sealer.stop();
        }
        return perSecond;
    }

    private void write(Way way, RegionKey region, AtomicBoolean going, LongAdder done) {
        JdbcClient db = service.getBean(JdbcClient.class);
        Audit audit = service.getBean(Audit.class);
        TransactionTemplate transaction =
                new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
        Set<String> fields = Set.of("email", "phone");
        while (going.get()) {
            UUID id = UUID.randomUUID();
            TestRegions.in(region, Role.ADVISER)
                    .run(() ->
                            transaction.executeWithoutResult(status -> {
                                db.sql(
                                                "insert into idempotency_key (key, caller,"
                                                        + " request_hash) values (?, 'bench', '')")
                                        .param(id.toString())
                                        .update();
                                db.sql(FACT).param("id", id).update();
                                if (way == Way.BEFORE) {
                                    db.sql(PLAIN)
                                            .param("id", id)
                                            .param("records", new UUID[] {id})
                                            .param("fields", fields.toArray(String[]::new))
                                            .update();
                                } else {
                                    audit.changed("client", id, fields);
                                }
                            }));
            done.increment();
        }
    }

    /** What was measured has to be right, too. */
    private void verify(List<RegionKey> regions) throws SQLException {
        for (RegionKey region : regions) {
            try (Connection superuser = server.superuser("hafen_trail");
                    Statement sql = superuser.createStatement()) {
                superuser.setAutoCommit(false);
                sql.execute("set search_path = \"region_" + region + "\"");
                long began = System.nanoTime();
                TrailReport report =
                        service.getBean(TrailCheck.class)
                                .check(superuser, region, Optional.empty());
                System.out.printf(
                        Locale.ROOT,
                        "%s: %,d entries in %,d seals verified in %.1f s: %s%n",
                        region,
                        report.entries(),
                        report.seals(),
                        (System.nanoTime() - began) / 1e9,
                        report.isClean() ? "untouched" : report.findings());
            }
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
