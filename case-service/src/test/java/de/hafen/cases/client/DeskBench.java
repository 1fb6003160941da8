package de.hafen.cases.client;

import de.hafen.cases.CaseService;
import de.hafen.cases.casefile.BareCases;
import de.hafen.cases.employer.BareEmployers;
import de.hafen.cases.listing.Archive;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TestServers;
import de.hafen.platform.testing.Tokens;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The desk of a region with a million clients, sixty regions beside it: search while typing,
 * opening a file, walking through the list. Each is measured over HTTP, with rights, region door
 * and trail, against the same statements on a bare connection, in turn. Run by {@code
 * deploy/bench/run desk}.
 */
final class DeskBench {

    private static final String BIG = "bench-big";
    private static final int BESIDE = 60;
    private static final int ROUNDS = 5;

    /** Rounds before that: until then the JVM compiles more than it answers. */
    private static final int WARM = 25;

    private static final int FILES = 200;
    private static final int PAGE = 200;
    private static final int DEEP = 400;
    private static final List<String> TYPED =
            List.of(
                    "müller",
                    "Mueller",
                    "yıldız",
                    "Yildiz",
                    "Шевченко",
                    "Shevchenko",
                    "olena k",
                    "nguyen thi",
                    "Groß Anna",
                    "kowalsky",
                    "Schaefer Paul",
                    "okafor");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String address;
    private final Connection superuser;
    private String token = "";
    private long tokenSince;

    private DeskBench(ConfigurableApplicationContext context, Connection superuser) {
        this.context = context;
        this.superuser = superuser;
        this.address =
                "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    static void main(String[] words) throws Exception {
        TestPostgres server = TestPostgres.shared();
        grow(server);
        try (ConfigurableApplicationContext context = start();
                Connection superuser = server.superuser("hafen_case")) {
            new DeskBench(context, superuser).run(Integer.parseInt(words[0]));
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() throws ClassNotFoundException {
        return new SpringApplicationBuilder(
                        CaseService.class,
                        Tokens.Accepted.class,
                        Class.forName("de.hafen.platform.testing.TestBeans"))
                .initializers(new TestServers())
                .properties("server.port=0", "logging.level.root=warn")
                .run();
    }

    /** As much memory as a small server has; tests make do with less. */
    private static void grow(TestPostgres server) throws Exception {
        try (Connection superuser = server.superuser("postgres");
                Statement sql = superuser.createStatement()) {
            sql.execute("alter system set shared_buffers = '1GB'");
            sql.execute("alter system set maintenance_work_mem = '512MB'");
        }
        server.kill();
        server.restart();
    }

    private void run(int clients) throws Exception {
        TestRegions regions = context.getBean(TestRegions.class);
        DeskFill fill = new DeskFill(superuser);
        List<RegionKey> beside = new ArrayList<>();
        for (int i = 0; i < BESIDE; i++) {
            beside.add(regions.open("bench-" + i));
            fill.fill("region_bench-" + i, clients / 1000);
        }
        regions.open(BIG);
        double filled = millis(() -> fill.fill("region_" + BIG, clients));
        List<UUID> advised = fill.advise("region_" + BIG, FILES, 50);
        say(
                "%,d clients in one region, %d regions beside it; filled in %.0f s",
                clients, BESIDE, filled / 1000);
        search(beside);
        open(advised);
        walk();
    }

    private void search(List<RegionKey> beside) throws Exception {
        JdbcClient bare = bare();
        ClientReading reading = new ClientReading(bare);
        BareEmployers employers = new BareEmployers(bare);
        BareCases cases = new BareCases(bare);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        int number = 0;
        boolean first = false;
        for (int round = -WARM; round < ROUNDS; round++) {
            for (String word : TYPED) {
                for (int end = 1; end <= word.length(); end++) {
                    String typed = word.substring(0, end);
                    String path = "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
                    Work our = () -> get(BIG, path);
                    Work their =
                            () -> {
                                reading.find(typed, Archive.WITHOUT, 10);
                                employers.find(typed, 10);
                                cases.find(typed, 10);
                            };
                    // who comes second finds PostgreSQL's pages warm: that changes each time
                    first = !first;
                    for (boolean us : List.of(first, !first)) {
                        get(beside.get(number++ % BESIDE).value(), path);
                        double time = millis(us ? our : their);
                        if (round >= 0) {
                            (us ? ours : theirs).add(time);
                        }
                    }
                }
            }
        }
        say("| search while typing, %d answers | ms median | ms p95 |", ours.size());
        table("over HTTP", ours);
        table("bare SQL", theirs);
        ratio("search-p95-to-bare-sql", at(ours, .95) / at(theirs, .95), "2");
    }

    private void open(List<UUID> advised) throws Exception {
        JdbcClient bare = bare();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = -WARM; round < ROUNDS; round++) {
            for (UUID id : advised) {
                double ourTime =
                        millis(() -> {
                            JsonNode file = get(BIG, "/clients/" + id + "/file?limit=50");
                            if (file.at("/consultations/items").size() != 50) {
                                throw new IllegalStateException("not the whole file");
                            }
                        });
                double theirTime =
                        millis(() -> {
                            for (String of :
                                    List.of(
                                            "client where id",
                                            "client_language where client_id",
                                            "relative where client_id",
                                            "consultation where client_id",
                                            "merge where kept_id")) {
                                bare.sql("select * from " + of + " = ?")
                                        .param(id)
                                        .query()
                                        .listOfRows();
                            }
                        });
                if (round >= 0) {
                    ours.add(ourTime);
                    theirs.add(theirTime);
                }
            }
        }
        say(
                "| a file with 50 consultations, one request, %d times | ms median | ms p95 |",
                ours.size());
        table("over HTTP", ours);
        table("bare SQL, five statements", theirs);
        ratio("file-p95-ms", at(ours, .95), "25");
    }

    /** Once through the whole list; then early and late pages in turn, so that load hits both. */
    private void walk() throws Exception {
        List<String> cursors = new ArrayList<>();
        double whole =
                millis(() -> {
                    String next = "";
                    while (next != null) {
                        JsonNode cursor = page(next).path("next");
                        next = cursor.isNull() ? null : "&cursor=" + cursor.asString();
                        cursors.add(next == null ? "" : next);
                    }
                });
        List<Double> early = new ArrayList<>();
        List<Double> late = new ArrayList<>();
        int some = Math.max(1, Math.min(DEEP, cursors.size() / 3));
        for (int i = 0; i < some; i++) {
            String near = cursors.get(i);
            String far = cursors.get(cursors.size() - 3 - i);
            early.add(millis(() -> page(near)));
            late.add(millis(() -> page(far)));
        }
        say(
                "| a page of %d; all %,d pages took %.0f s | ms median | ms p95 |",
                PAGE, cursors.size(), whole / 1000);
        table("early", early);
        table("late", late);
        ratio("deep-page-to-first", at(late, .5) / at(early, .5), "1.2");
    }

    private JsonNode page(String cursor) throws Exception {
        return get(BIG, "/clients?sort=NAME&limit=" + PAGE + cursor);
    }

    private JsonNode get(String region, String path) throws Exception {
        boolean big = region.equals(BIG);
        String bearer = big ? token() : Tokens.person(region, "adviser");
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(address + "/api/regions/" + region + path))
                                .header("Authorization", "Bearer " + bearer)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Good for five minutes: a new one each minute, made outside of what is measured mostly. */
    private String token() {
        long now = System.nanoTime();
        if (token.isEmpty() || now - tokenSince > 60_000_000_000L) {
            token = Tokens.person(BIG, "adviser");
            tokenSince = now;
        }
        return token;
    }

    private JdbcClient bare() throws Exception {
        Connection connection = TestPostgres.shared().superuser("hafen_case");
        try (Statement sql = connection.createStatement()) {
            sql.execute("set search_path = \"region_%s\", extensions".formatted(BIG));
        }
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double millis(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    private static void table(String name, List<Double> times) {
        say("| %s | %.1f | %.1f |", name, at(times, .5), at(times, .95));
    }

    private static void say(String text, Object... words) {
        System.out.println(String.format(Locale.ROOT, text, words));
    }

    private static void ratio(String name, double value, String limit) {
        say("RATIO %s=%.2f limit=%s", name, value, limit);
    }
}
