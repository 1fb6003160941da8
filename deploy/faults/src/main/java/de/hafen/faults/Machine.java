package de.hafen.faults;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A program with an account of its own, which does not give up: what was not answered with a
 * success is sent again under the same key.
 */
final class Machine {

    private static final long PAUSE_MILLIS = 250;

    private final Door door;
    private final String login;
    private final String scope;
    private volatile long lastRefusal = System.nanoTime() - Long.MAX_VALUE / 2;
    private String token = "";
    private long tokenEnds;

    Machine(Door door, String client, String secret, String scope) {
        this.door = door;
        this.login =
                Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        this.scope = scope;
    }

    /** The platform refuses what it should take. */
    static final class Refused extends RuntimeException {
        Refused(String what, Answer answer) {
            super(what + " was refused: " + answer);
        }
    }

    Door door() {
        return door;
    }

    /** Sends until it is done; empty headers of a version and a body are left out. */
    Answer insist(String method, String path, String version, JsonNode body)
            throws InterruptedException {
        Map<String, String> headers = new HashMap<>();
        if (!method.equals("GET")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!version.isEmpty()) {
            headers.put("If-Match", version);
        }
        while (true) {
            Answer answer = once(method, path, headers, body);
            if (answer.succeeded()) {
                return answer;
            }
            if (!answer.mayPass()) {
                throw new Refused(method + " " + path, answer);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    Answer once(String method, String path, Map<String, String> headers, JsonNode body)
            throws InterruptedException {
        headers = signed(headers);
        return seen(door.send(method, path, headers, body));
    }

    /** Uploads until it is there; the same file may be there twice then, which does no harm. */
    Answer upload(String path, String name, String content) throws InterruptedException {
        while (true) {
            Answer answer = seen(door.upload(path, signed(Map.of()), name, content));
            if (answer.succeeded()) {
                return answer;
            }
            if (!answer.mayPass()) {
                throw new Refused("upload to " + path, answer);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Whether it was told since then that the platform can't do it now. */
    boolean wasPutOffSince(long nanos) {
        return lastRefusal - nanos > 0;
    }

    private Answer seen(Answer answer) {
        if (answer.status() == 503) {
            lastRefusal = System.nanoTime();
        }
        if (answer.status() == 401) {
            token = "";
        }
        return answer;
    }

    private Map<String, String> signed(Map<String, String> headers) throws InterruptedException {
        Map<String, String> signed = new HashMap<>(headers);
        signed.put("Authorization", "Bearer " + token());
        return signed;
    }

    private synchronized String token() throws InterruptedException {
        while (token.isEmpty() || System.nanoTime() - tokenEnds > 0) {
            Answer answer =
                    door.form(
                            "/auth/oauth2/token",
                            Map.of("Authorization", "Basic " + login),
                            "grant_type=client_credentials&scope=" + scope.replace(" ", "%20"));
            if (answer.succeeded()) {
                token = answer.body().path("access_token").asString();
                long seconds = answer.body().path("expires_in").asLong(300);
                tokenEnds = System.nanoTime() + (seconds - 60) * 1_000_000_000L;
            } else if (!answer.mayPass()) {
                throw new Refused("a token", answer);
            } else {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        return token;
    }
}
