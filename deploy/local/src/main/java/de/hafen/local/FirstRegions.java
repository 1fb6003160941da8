package de.hafen.local;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first three regions, ordered through the platform's API like any later one. */
final class FirstRegions {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Platform platform;
    private final Board board;

    FirstRegions(Platform platform, Board board) {
        this.platform = platform;
        this.board = board;
    }

    /** Orders what is missing and returns when all three are open. */
    void bringUp() throws IOException, InterruptedException {
        Set<String> open = new HashSet<>();
        platform.get("/api/regions")
                .path("items")
                .forEach(region -> open.add(region.path("key").asString()));
        Map<String, JsonNode> missing = new LinkedHashMap<>();
        for (JsonNode region : definitions()) {
            String key = region.path("key").asString();
            if (!open.contains(key)) {
                missing.put(key, region.path("region"));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        String token = platform.token();
        Map<String, String> runs = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> region : missing.entrySet()) {
            JsonNode started =
                    platform.put(
                            "/api/platform/regions/" + region.getKey(), token, region.getValue());
            runs.put(region.getKey(), started.path("run").path("id").asString());
        }
        for (Map.Entry<String, String> run : runs.entrySet()) {
            await(run.getKey(), run.getValue(), token);
        }
    }

    private void await(String region, String run, String token)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String line = "region " + region;
        while (System.nanoTime() < deadline) {
            JsonNode now = platform.get("/api/platform/runs/" + run, token);
            switch (now.path("status").asString()) {
                case "DONE" -> {
                    board.tell(line, "is open after " + board.elapsed());
                    return;
                }
                case "FAILED", "UNDONE" ->
                        throw new Stopped(
                                "Region %s could not be provisioned: %s. ./hafen up tries again."
                                        .formatted(region, step(now, "FAILED")));
                default -> board.tell(line, step(now, "RUNNING"));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new Stopped(
                "Region " + region + " is not open after " + PATIENCE.toSeconds() + " s.");
    }

    private static String step(JsonNode run, String status) {
        for (JsonNode step : run.path("steps")) {
            String its = step.path("status").asString();
            if (its.equals(status) || its.equals("RETRYING")) {
                String detail = step.path("detail").asString();
                return step.path("label").asString()
                        + (detail.isEmpty() ? "" : " (" + detail + ")");
            }
        }
        return "is prepared";
    }

    private static JsonNode definitions() throws IOException {
        try (InputStream in = FirstRegions.class.getResourceAsStream("regions.json")) {
            if (in == null) {
                throw new IllegalStateException("regions.json is missing");
            }
            return JsonMapper.builder().build().readTree(in);
        }
    }
}
