package de.hafen.walls.isolation;

import de.hafen.walls.stack.Browser;
import de.hafen.walls.stack.Fortress;
import de.hafen.walls.stack.Token;
import de.hafen.walls.stack.Visitor;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Everybody who might ask. People are signed in by the pages, programs by their secret; what nobody
 * can get from the platform (an expired token, one for somebody else, a forged one, a person's
 * token past the gateway) is made with the platform's own key, and wrong in one thing only.
 */
final class Identities {

    private static final String[] EVERYTHING = {"adviser", "event-manager", "region-administrator"};
    private static final Set<String> FIGURES =
            Set.of("figures:read", "topics:read", Identity.ACCOUNT);
    private static final Set<String> EVERY_RIGHT = Set.of(Identity.ALL, Identity.ACCOUNT);

    private final Fortress fortress;
    private final Territory attacker;
    private final Territory victim;
    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();

    Identities(Fortress fortress, Territory attacker, Territory victim) {
        this.fortress = fortress;
        this.attacker = attacker;
        this.victim = victim;
    }

    /** The browser of somebody who may do everything in the region. */
    Browser chief(Territory territory) {
        return browsers.computeIfAbsent(email(territory), fortress::browser);
    }

    private static String email(Territory territory) {
        return switch (territory.key()) {
            case "aachen" -> "yilmaz@aachen.example";
            case "duisburg" -> "kaya@duisburg.example";
            default -> "brandt@duesseldorf.example";
        };
    }

    List<Identity> all(OutsideRegions outside) {
        Token theirs = high(victim);
        long past = Instant.now().getEpochSecond() - 3_600;
        Token expired = theirs.claim("exp", past).claim("iat", past - 60).claim("nbf", past - 60);
        List<Identity> all = new ArrayList<>();
        all.add(nobody("anonymous", ""));
        all.add(low("own, low", victim));
        all.add(chief("own, high", victim));
        all.add(lured());
        all.add(low("foreign, low", attacker));
        all.add(chief("foreign, high", attacker));
        all.add(
                new Identity(
                        "analyst",
                        outside.analyst(),
                        overall("sander@hafen.example", "analyst"),
                        "",
                        Set.of("comparison:read", Identity.ACCOUNT)));
        all.add(
                new Identity(
                        "platform administrator",
                        outside.administrator(),
                        overall("vogt@hafen.example", "platform-administrator"),
                        "",
                        Set.of("regions:provision", "platform-accounts:write", Identity.ACCOUNT)));
        all.add(machine("machine, own", victim));
        all.add(machine("machine, foreign", attacker));
        all.add(nobody("expired", fortress.sign(expired)));
        all.add(
                nobody(
                        "other audience",
                        fortress.sign(theirs.claim("aud", List.of("hafen-internal")))));
        all.add(nobody("no audience", fortress.sign(theirs.claim("aud", null))));
        all.add(nobody("forged", theirs.signed(anotherKey())));
        return all;
    }

    /** Those whom the platform does not know any more, though it should: they showed nothing. */
    Stream<Identity> forgotten(List<Identity> all) {
        return all.stream()
                .filter(Identity::valid)
                .filter(it -> {
                    String path =
                            it.may().contains(Identity.ACCOUNT)
                                    ? "/api/account"
                                    : "/api/regions/%s/clients".formatted(it.region());
                    return !it.visitor().send(fortress.gateway(), Request.of("GET", path)).ok();
                });
    }

    private static Identity nobody(String name, String token) {
        return Identity.bearing(name, token, "", Set.of());
    }

    private Identity chief(String name, Territory territory) {
        return new Identity(
                name,
                chief(territory),
                fortress.sign(high(territory)),
                territory.key(),
                EVERY_RIGHT);
    }

    /**
     * The same person, lured by a page of somebody else: the browser's cookies come along, the
     * proof that our own page asks does not. Reading is no danger: that page can't see the answer.
     */
    private Identity lured() {
        Browser browser = chief(victim);
        Set<String> may = Set.of(Identity.ALL, Identity.ACCOUNT, Identity.READING);
        return new Identity(
                "own, high, lured",
                (gateway, request) -> gateway.send(browser.lured(request)),
                "",
                victim.key(),
                may);
    }

    /** Somebody who was invited to look at figures only. */
    private Identity low(String name, Territory territory) {
        String email = "sponsor-%s@%s.test".formatted(territory.canary(), territory.key());
        created(
                territory,
                "staff",
                """
                {"name": "Sponsor of %s", "email": "%s", "roles": ["sponsor"]}\
                """
                        .formatted(territory.canary(), email));
        return new Identity(
                name,
                fortress.invited(email),
                fortress.sign(high(territory).claim("roles", List.of("sponsor"))),
                territory.key(),
                FIGURES);
    }

    /** A program with a secret of its own. */
    private Identity machine(String name, Territory territory) {
        Answer made =
                created(
                        territory,
                        "machine-clients",
                        """
                        {"name": "program of %s", "scopes": ["clients:read"]}\
                        """
                                .formatted(territory.canary()));
        String login =
                made.json().at("/client/clientId").asString()
                        + ":"
                        + made.json().path("secret").asString();
        String form = "grant_type=client_credentials&scope=clients:read";
        Answer answer =
                fortress.gateway()
                        .send(
                                Request.of("POST", "/auth/oauth2/token")
                                        .with("Authorization", "Basic " + base64(login))
                                        .with("application/x-www-form-urlencoded", bytes(form)));
        String token = answer.json().path("access_token").asString("");
        if (token.isEmpty()) {
            throw new IllegalStateException(name + " gets no token: " + answer);
        }
        return Identity.bearing(name, token, territory.key(), Set.of("clients:read"));
    }

    private Answer created(Territory territory, String feature, String body) {
        Request order =
                Request.of("POST", "/api/regions/" + territory.key() + "/" + feature)
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .with("application/json", bytes(body));
        Answer answer = chief(territory).send(fortress.gateway(), order);
        if (answer.status() != 201) {
            throw new IllegalStateException("none of " + feature + ": " + answer);
        }
        return answer;
    }

    private Token high(Territory territory) {
        return fortress.person(fortress.account(email(territory)), territory.key(), EVERYTHING);
    }

    private String overall(String email, String role) {
        return fortress.sign(fortress.overall(fortress.account(email), role));
    }

    /** The browser of somebody outside of regions. */
    Visitor outside(String email) {
        return browsers.computeIfAbsent(email, fortress::browser);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(bytes(text));
    }

    private static PrivateKey anotherKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
