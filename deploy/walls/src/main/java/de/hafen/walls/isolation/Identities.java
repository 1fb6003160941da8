package de.hafen.walls.isolation;

import de.hafen.walls.stack.Fortress;
import de.hafen.walls.stack.Token;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Everybody who might ask. Their tokens are genuine but for what their names say. */
final class Identities {

    private static final String[] EVERYTHING = {"adviser", "event-manager", "region-administrator"};

    private final Fortress fortress;
    private final Territory attacker;
    private final Territory victim;

    Identities(Fortress fortress, Territory attacker, Territory victim) {
        this.fortress = fortress;
        this.attacker = attacker;
        this.victim = victim;
    }

    String everythingIn(Territory territory) {
        return fortress.sign(high(territory));
    }

    private Token high(Territory territory) {
        String account =
                fortress.account(
                        switch (territory.key()) {
                            case "aachen" -> "yilmaz@aachen.example";
                            case "duisburg" -> "kaya@duisburg.example";
                            default -> "brandt@duesseldorf.example";
                        });
        return fortress.person(account, territory.key(), EVERYTHING);
    }

    private Token low(Territory territory) {
        return high(territory).claim("roles", List.of("sponsor"));
    }

    List<Identity> all(OutsideRegions outside) {
        String a = attacker.key();
        String b = victim.key();
        Set<String> everything = Set.of(Identity.ALL);
        Token theirs = high(victim);
        long past = Instant.now().getEpochSecond() - 3_600;
        return List.of(
                new Identity("anonymous", "", "", Set.of(), false),
                valid("own, low", low(victim), b, Set.of("figures:read")),
                valid("own, high", theirs, b, everything),
                valid("foreign, low", low(attacker), a, Set.of("figures:read")),
                valid("foreign, high", high(attacker), a, everything),
                new Identity("analyst", outside.analyst(), "", Set.of("comparison:read"), true),
                new Identity(
                        "platform administrator",
                        outside.administrator(),
                        "",
                        Set.of("regions:provision", "platform-accounts:write"),
                        true),
                valid("machine, own", machine(b), b, Set.of("clients:read")),
                valid("machine, foreign", machine(a), a, Set.of("clients:read")),
                refused(
                        "expired",
                        theirs.claim("exp", past).claim("iat", past - 60).claim("nbf", past - 60)),
                refused("other audience", theirs.claim("aud", List.of("hafen-internal"))),
                refused("no audience", theirs.claim("aud", null)),
                new Identity("forged", theirs.signed(anotherKey()), b, everything, false));
    }

    private Token machine(String region) {
        return fortress.token("01a00000-0000-7000-8000-000000000001")
                .claim("name", "machine")
                .claim("kind", "machine")
                .claim("region", region)
                .claim("scope", "clients:read");
    }

    private Identity valid(String name, Token token, String region, Set<String> may) {
        return new Identity(name, fortress.sign(token), region, may, true);
    }

    private Identity refused(String name, Token token) {
        return new Identity(name, fortress.sign(token), "", Set.of(), false);
    }

    private static PrivateKey anotherKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
