package de.hafen.walls.isolation;

import de.hafen.walls.api.Examples;
import de.hafen.walls.api.Operation;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.stack.SecondFactor;
import de.hafen.walls.stack.Visitor;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The owners of what lies outside of regions: a person and the own account, the platform's
 * administrator, the analyst. What an earlier operation gave, a later one needs: a code, a run.
 */
final class OutsideRegions {

    private static final String ACCOUNT = "/api/account";
    private static final String RUNS = "/api/platform/runs/{id}";

    private final Fortress fortress;
    private final Territory home;
    private final Identities people;
    private final Examples plain;
    private final String word = "plain" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> kept = new HashMap<>();
    private String stuck = "";

    /**
     * @param home the region in which the person works
     * @param people one of them works in it
     */
    OutsideRegions(Fortress fortress, Territory home, Identities people) {
        this.fortress = fortress;
        this.home = home;
        this.people = people;
        this.plain = new Examples(word, "DE", _ -> Optional.empty());
    }

    Visitor administrator() {
        return people.outside("vogt@hafen.example");
    }

    Visitor analyst() {
        return people.outside("sander@hafen.example");
    }

    private Visitor person() {
        return people.outside("weber@duesseldorf.example");
    }

    /** What the answer may show: the own account's name carries the canary of its region. */
    String known(Operation operation) {
        return operation.path().startsWith(ACCOUNT) ? home.canary() : "";
    }

    /** Whose canary the answer should carry. */
    Territory witness(Operation operation) {
        return operation.regional() || operation.path().startsWith(ACCOUNT)
                ? home
                : new Territory("outside", word, "--");
    }

    Answer answer(Operation operation) {
        if (operation.path().startsWith("/api/platform/runs") && kept.get(RUNS) == null) {
            kept.put(RUNS, stuckRun());
        }
        Map<String, String> values = new HashMap<>();
        for (String name : operation.names()) {
            values.put(name, value(operation, name));
        }
        Request bare = Asking.bare(operation, values, word);
        String body = body(operation);
        Request request =
                body.isEmpty()
                        ? Asking.with(bare, operation, plain, word)
                        : bare.with("application/json", body.getBytes(StandardCharsets.UTF_8));
        Answer answer = owner(operation).send(fortress.gateway(), request);
        remember(operation, answer);
        return answer;
    }

    private Visitor owner(Operation operation) {
        if (operation.open()) {
            return Visitor.bearing("");
        }
        if (operation.path().startsWith(ACCOUNT)) {
            return person();
        }
        return operation.needs().startsWith("comparison") ? analyst() : administrator();
    }

    private String value(Operation operation, String name) {
        String path = operation.path();
        if (name.equals("key")) {
            return operation.reads() ? "duesseldorf" : "walls-" + word.substring(5);
        }
        return Optional.ofNullable(kept.get(path.startsWith(RUNS) ? RUNS : operation.collection()))
                .orElseGet(() -> make(operation.collection()));
    }

    /** Another account of the platform, or another passkey. */
    private String make(String collection) {
        if (collection.endsWith("/passkeys")) {
            post("/api/account/passkeys/challenge", "", person());
            return kept.getOrDefault(collection, "none");
        }
        String body =
                """
                {"name": "%1$s", "email": "%1$s@hafen.example", "roles": ["analyst"]}\
                """
                        .formatted(word);
        String id = Household.id(post(collection, body, administrator()).json());
        kept.put(collection, id);
        return id;
    }

    /** What no schema says: proofs, and a change that does not lock anybody out. */
    private String body(Operation operation) {
        String proof =
                """
                {"code": "%s"}\
                """;
        return switch (operation.id()) {
            case "PATCH /api/account" -> "{\"name\": \"%s Weber\"}".formatted(home.canary());
            case "POST /api/account/passkeys" -> passkey();
            case "POST /api/account/password" ->
                    "{\"current\": \"%s\", \"password\": \"%s\"}"
                            .formatted(
                                    fortress.platform().password(), "nach-dem-" + word + "-anders");
            case "POST /api/account/second-factor/confirmation" -> proof.formatted(code(-1));
            case "POST /api/account/second-factor/recovery-codes" -> proof.formatted(code(0));
            case "POST /api/account/second-factor/removal" -> proof.formatted(code(1));
            case "PATCH /api/platform/accounts/{id}" -> "{\"locked\": true}";
            case "POST /api/platform/accounts" ->
                    "{\"name\": \"%1$s two\", \"email\": \"%1$s.two@hafen.example\", \"roles\": [\"%2$s\"]}"
                            .formatted(word, role(operation));
            default -> "";
        };
    }

    private static String role(Operation operation) {
        return operation
                .schemas()
                .at("/NewPerson/properties/roles/items/enum/0")
                .asString("analyst");
    }

    private String code(int stepsAhead) {
        return SecondFactor.code(kept.getOrDefault("secret", ""), stepsAhead);
    }

    private String passkey() {
        JsonNode challenge = post("/api/account/passkeys/challenge", "", person()).json();
        return new String(
                SecondFactor.passkey(challenge, fortress.platform().url(), word),
                StandardCharsets.UTF_8);
    }

    private void remember(Operation operation, Answer answer) {
        if (operation.id().equals("POST /api/account/password") && answer.ok()) {
            String back =
                    body(operation).replace("current", "x").replace("password\"", "current\"");
            post(operation.path(), back.replace("\"x\"", "\"password\""), person());
        }
        if (operation.path().endsWith("/undo")) {
            behind("delete from service.region where key = '%s'".formatted(stuck));
        }
        if (operation.id().equals("POST /api/account/second-factor")) {
            kept.put("secret", answer.json().path("secret").asString(""));
        }
        if (operation.id().equals("POST /api/account/passkeys")) {
            kept.put(operation.path(), answer.json().path("items").path(0).path("id").asString(""));
        }
    }

    /** A run that can't go on: one service holds the key for another server. */
    private String stuckRun() {
        String key = "undone-" + word.substring(5);
        behind(
                "insert into service.region (key, placement, status) values ('%s', 'elsewhere', 'CREATING') on conflict do nothing"
                        .formatted(key));
        String region =
                """
                {"name": "%1$s", "shortName": "%1$s", "municipalities": ["05913000"],
                 "sponsors": [], "languages": ["de"], "targetGroups": ["FAMILY"],
                 "accent": "plum", "mark": "◆",
                 "administrator": {"name": "%1$s", "email": "%1$s@undone.example", "roles": []}}\
                """
                        .formatted(word + " undone");
        Request order =
                Request.of("PUT", "/api/platform/regions/" + key)
                        .with(
                                "application/json",
                                region.replace(" undone@", "@").getBytes(StandardCharsets.UTF_8));
        Answer answer = administrator().send(fortress.gateway(), order);
        String id = answer.json().path("run").path("id").asString("");
        if (id.isEmpty()) {
            throw new IllegalStateException("no run: " + answer);
        }
        for (int attempt = 0; attempt < 600; attempt++) {
            Request look = Request.of("GET", "/api/platform/runs/" + id);
            String run = administrator().send(fortress.gateway(), look).text();
            if (run.contains("RETRYING") || run.contains("FAILED")) {
                stuck = key;
                return id;
            }
            Household.pause();
        }
        throw new IllegalStateException("run " + id + " does not get stuck");
    }

    private void behind(String statement) {
        try (Connection connection = fortress.superuser("hafen_events")) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer post(String path, String body, Visitor visitor) {
        Request request =
                Request.of("POST", path).with("Idempotency-Key", UUID.randomUUID().toString());
        Request whole =
                body.isEmpty()
                        ? request
                        : request.with("application/json", body.getBytes(StandardCharsets.UTF_8));
        return visitor.send(fortress.gateway(), whole);
    }

    /** In the order in which one thing leads to the next. */
    static List<String> order() {
        return List.of(
                "PATCH /api/account",
                "POST /api/account/passkeys",
                "DELETE /api/account/passkeys/{id}",
                "POST /api/account/second-factor",
                "POST /api/account/second-factor/confirmation",
                "POST /api/account/second-factor/recovery-codes",
                "POST /api/account/second-factor/removal",
                "POST /api/platform/accounts",
                "PUT /api/regions/{region}/settings");
    }
}
