package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.BenchFigures.at;
import static de.hafen.platform.tenancy.BenchFigures.ratio;
import static de.hafen.platform.tenancy.BenchFigures.say;
import static de.hafen.platform.tenancy.BenchFigures.seconds;

import com.zaxxer.hikari.HikariDataSource;
import de.hafen.platform.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * What it costs PostgreSQL that each region has a role and a schema of its own: the same
 * transactions through the region door over many regions, some of them active, and on one schema
 * with one role behind an ordinary pool that holds the rows of all active regions. Run by {@code
 * deploy/bench/run isolation}; case-service's change sets are on the class path.
 */
final class IsolationBench {

    private static final String PLACEMENT = "durable";
    private static final int ACTIVE = 60;
    private static final int THREADS = 4;
    private static final int CAP = 2;
    private static final int BUDGET = 120;
    private static final int WARM_UP = 12_000;
    private static final int A_ROUND = 4_000;
    private static final int COLD = 60;

    private final int rounds;
    private final Wired wired;
    private final TestPostgres server;
    private ServerCpu cpu;
    private final double[] upTo = new double[ACTIVE];
    private final List<RegionKey> keys = new ArrayList<>();

    private IsolationBench(int rounds, TestPostgres server, Wired wired) throws SQLException {
        this.rounds = rounds;
        this.server = server;
        this.wired = wired;
        this.cpu = ServerCpu.of(server);
        double sum = 0;
        for (int rank = 0; rank < ACTIVE; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
    }

    static void main(String[] words) throws Exception {
        BenchFigures.only();
        try (TestPostgres server = TestPostgres.startDurable();
                Wired wired =
                        new Wired(
                                "bench",
                                Changelog.ofRegions(),
                                Wired.limits(BUDGET, CAP),
                                Map.of(PLACEMENT, server))) {
            new IsolationBench(Integer.parseInt(words[1]), server, wired)
                    .run(Integer.parseInt(words[0]));
        } finally {
            TestPostgres.shared().close();
        }
        System.exit(0);
    }

    private void run(int regions) throws Exception {
        for (int number = 0; number < regions; number++) {
            keys.add(wired.open("r" + number, PLACEMENT));
        }
        for (RegionKey key : keys.subList(0, ACTIVE)) {
            CurrentRegion.where(key).run(() -> DeskWork.seeded(wired.door, 1));
        }
        RegionKey plain = wired.open("plain", PLACEMENT);
        try (HikariDataSource few = pool(plain, THREADS);
                HikariDataSource many = pool(plain, ACTIVE)) {
            DeskWork one = DeskWork.seeded(few, ACTIVE);
            DeskWork spread = DeskWork.of(many, ACTIVE);
            DeskWork door = DeskWork.of(wired.door, 1);
            Function<Integer, Runnable> ours =
                    rank -> () -> CurrentRegion.where(keys.get(rank)).run(door::once);
            Function<Integer, Runnable> theirs = rank -> one::once;
            Function<Integer, Runnable> theirsOnMany = rank -> spread::once;
            say("shared_buffers as the local stack has them (32MB)");
            double asLocal = compare(ours, theirs, theirsOnMany);
            withMoreMemory();
            say(
                    "shared_buffers = %s, as a server for hundreds of regions would have",
                    TestPostgres.MORE_MEMORY);
            double withMore = compare(ours, theirs, theirsOnMany);
            cold();
            ratio("isolation-postgres-cpu-32MB", asLocal, "1.10");
            ratio("isolation-postgres-cpu", withMore, "1.10");
        }
    }

    private void withMoreMemory() throws Exception {
        server.restartWithMoreMemory();
        cpu = ServerCpu.of(server);
        Thread.sleep(2000); // the door looks at connections that rested for a second
    }

    /** How many times the CPU of the ordinary pool's transactions the region door's take. */
    private double compare(
            Function<Integer, Runnable> ours,
            Function<Integer, Runnable> theirs,
            Function<Integer, Runnable> theirsOnMany)
            throws Exception {
        for (var work : List.of(ours, theirs, theirsOnMany)) {
            load(work, WARM_UP);
        }
        List<Double> toFew = new ArrayList<>();
        List<Double> toMany = new ArrayList<>();
        long opened = wired.counts.opened().sum();
        for (int round = 0; round < rounds; round++) {
            double door = perTransaction(ours);
            double few = perTransaction(theirs);
            double many = perTransaction(theirsOnMany);
            say(
                    "round %d: %.0f µs by the region door, %.0f µs on one schema with %d"
                            + " connections, %.0f µs with %d",
                    round + 1, door, few, THREADS, many, ACTIVE);
            toFew.add(door / few);
            toMany.add(door / many);
        }
        say(
                "%d connections of regions; %d opened while measuring",
                wired.door.budgetOf(PLACEMENT).held(), wired.counts.opened().sum() - opened);
        say("to one schema with %d connections: %.2f times", ACTIVE, at(toMany, 0.5));
        return at(toFew, 0.5);
    }

    /** Microseconds of the server's CPU for each of a round's transactions. */
    private double perTransaction(Function<Integer, Runnable> work) throws Exception {
        double before = cpu.seconds();
        load(work, A_ROUND);
        return (cpu.seconds() - before) / A_ROUND * 1e6;
    }

    /** So many transactions on some threads; how often which region, Zipf's law says. */
    private void load(Function<Integer, Runnable> work, int transactions) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");
                all.add(
                        threads.submit(() -> {
                            for (int n = 0; n < transactions / THREADS; n++) {
                                work.apply(rank(chance)).run();
                            }
                        }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private int rank(RandomGenerator chance) {
        double drawn = chance.nextDouble() * upTo[ACTIVE - 1];
        int rank = 0;
        while (upTo[rank] < drawn) {
            rank++;
        }
        return rank;
    }

    /** The first transaction of a region that nobody worked in since the start. */
    private void cold() throws Exception {
        DeskWork door = DeskWork.of(wired.door, 1);
        List<Double> times = new ArrayList<>();
        double before = cpu.seconds();
        for (RegionKey key : keys.subList(ACTIVE, Math.min(keys.size(), ACTIVE + COLD))) {
            times.add(seconds(() -> CurrentRegion.where(key).run(door::look)));
        }
        double first = (cpu.seconds() - before) / times.size() * 1000;
        say(
                "a cold region's first transaction: %.1f ms (median), %.1f ms (p95), %.1f ms of"
                        + " PostgreSQL's CPU",
                at(times, 0.5) * 1000, at(times, 0.95) * 1000, first);
    }

    /** An ordinary pool of connections with one role and one schema. */
    private HikariDataSource pool(RegionKey key, int connections) {
        String role = wired.names.role(key.value());
        Properties path = new Properties();
        path.setProperty(
                "options",
                "-c search_path=" + wired.names.searchPath(key.value()).replace(" ", ""));
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(
                new AbstractDataSource() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return wired.placements.open(PLACEMENT, role, path);
                    }

                    @Override
                    public Connection getConnection(String user, String password) {
                        throw new UnsupportedOperationException();
                    }
                });
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(connections);
        return pool;
    }
}
