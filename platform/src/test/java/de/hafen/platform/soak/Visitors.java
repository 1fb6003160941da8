package de.hafen.platform.soak;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Callers of all regions; whatever answer they get, it must be of the region that they asked. */
final class Visitors {

    private static final Pattern CANARY = Pattern.compile("canary-[a-z0-9-]+");
    private static final Pattern DIRT =
            Pattern.compile("SCHEMA|ROLE|SESSION|ISOLATION|READONLY|LIMIT|TEMPORARY");

    /** Some regions are busy and many are not, so that connections both stay and change hands. */
    private static final int SKEW = 6;

    private static final Duration TOKEN_LASTS = Duration.ofMinutes(3);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Who hangs up may tear down a line that somebody else has just been given: so not theirs. */
    private final HttpClient impatient =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final List<RegionKey> regions;
    private final Insiders insiders;
    private final Queue<String> findings;
    private final Map<RegionKey, Token> tokens = new ConcurrentHashMap<>();
    private final Map<Visit, AtomicLong> tally = new ConcurrentHashMap<>();

    Visitors(int port, List<RegionKey> regions, Insiders insiders, Queue<String> findings) {
        this.base = "http://localhost:" + port;
        this.regions = regions;
        this.insiders = insiders;
        this.findings = findings;
    }

    Map<Visit, Long> tally() {
        Map<Visit, Long> sums = new EnumMap<>(Visit.class);
        tally.forEach((visit, sum) -> sums.put(visit, sum.get()));
        return sums;
    }

    /** One visit of some kind to some region. */
    void visit() {
        var chance = ThreadLocalRandom.current();
        RegionKey region =
                regions.get((int) (regions.size() * Math.pow(chance.nextDouble(), SKEW)));
        Visit visit = Visit.at(chance.nextInt(100));
        tally.computeIfAbsent(visit, _ -> new AtomicLong()).incrementAndGet();
        switch (visit) {
            case LOOK -> own(region, get(region, ""), 200);
            case SING -> own(region, sing(region), 200);
            case REPEAT -> repeat(region);
            case FALL_SILENT -> own(region, post(region, "/silent", UUID.randomUUID()), 500);
            case SPREAD -> own(region, get(region, "/spread"), 200);
            case STREAM -> own(region, get(region, "/stream"), 200);
            case HANG_UP -> hangUp(region);
            case LATE -> own(region, get(region, "/late"), 503);
            case DIRTY -> {
                var all = SoakService.Dirt.values();
                String dirt = all[chance.nextInt(all.length)].name();
                own(region, get(region, "/dirty?dirt=" + dirt), 200);
            }
            case FOREIGN -> foreign(region);
            case UNKNOWN -> own(region, get(region, "/nothing"), 404);
            case LOOK_INSIDE -> insiders.look(region);
            case SING_INSIDE -> insiders.sing(region);
            case FAIL_INSIDE -> insiders.fail(region);
            case INTERRUPTED_INSIDE -> insiders.interrupted(region);
        }
    }

    HttpResponse<String> sing(RegionKey region) {
        return post(region, "", UUID.randomUUID());
    }

    /** The same key twice is one song, and in another region it is another one. */
    private void repeat(RegionKey region) {
        UUID key = UUID.randomUUID();
        RegionKey other = other(region);
        String first = post(region, "", key).body();
        String again = post(region, "", key).body();
        HttpResponse<String> elsewhere = post(other, "", key);
        if (!first.equals(again)) {
            findings.add("a repeated request was answered otherwise: " + first + " " + again);
        }
        own(other, elsewhere, 200);
    }

    private void foreign(RegionKey region) {
        HttpRequest request = request(region, "", token(other(region))).GET().build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 403 || CANARY.matcher(answer.body()).find()) {
            findings.add("a foreign caller got " + answer.statusCode() + " " + answer.body());
        }
    }

    private void hangUp(RegionKey region) {
        CompletableFuture<HttpResponse<String>> answer =
                impatient.sendAsync(
                        request(region, "/slow", token(region)).GET().build(),
                        HttpResponse.BodyHandlers.ofString());
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(1, 40));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer.cancel(true);
    }

    private void own(RegionKey region, HttpResponse<String> answer, int status) {
        String canary = SoakService.canary(region);
        if (answer.statusCode() != status) {
            findings.add(region + " answered " + answer.statusCode() + " " + answer.body());
        }
        var seen = CANARY.matcher(answer.body());
        boolean any = false;
        while (seen.find()) {
            any = true;
            if (!seen.group().equals(canary)) {
                findings.add(region + " saw " + seen.group());
            }
        }
        if (status == 200 && !any) {
            findings.add(region + " saw nothing: " + answer.body());
        }
        if (DIRT.matcher(answer.body()).find()) {
            findings.add(region + " got a dirty connection: " + answer.body());
        }
    }

    private RegionKey other(RegionKey region) {
        return regions.get((regions.indexOf(region) + 1) % regions.size());
    }

    private HttpResponse<String> get(RegionKey region, String path) {
        return send(request(region, path, token(region)).GET().build());
    }

    private HttpResponse<String> post(RegionKey region, String path, UUID key) {
        return send(
                request(region, path, token(region))
                        .header("Idempotency-Key", key.toString())
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    private HttpRequest.Builder request(RegionKey region, String path, String token) {
        return HttpRequest.newBuilder(
                        URI.create(base + "/api/regions/" + region + "/canaries" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(RegionKey region) {
        return tokens.compute(
                        region,
                        (_, known) ->
                                known == null || known.isOld()
                                        ? new Token(
                                                Tokens.person(region.value(), "adviser"),
                                                System.nanoTime())
                                        : known)
                .text();
    }

    private record Token(String text, long madeAt) {
        boolean isOld() {
            return System.nanoTime() - madeAt > TOKEN_LASTS.toNanos();
        }
    }
}
