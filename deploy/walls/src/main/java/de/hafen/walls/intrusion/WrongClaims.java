package de.hafen.walls.intrusion;

import de.hafen.walls.stack.SigningKey;
import de.hafen.walls.stack.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens of the issuer for others, of others, or for another time. */
final class WrongClaims {

    private final Token good;
    private final SigningKey key;
    private final String trap;
    private final TokenZoo.Cage cage;

    WrongClaims(Token good, SigningKey key, String trap, TokenZoo.Cage cage) {
        this.good = good;
        this.key = key;
        this.trap = trap;
        this.cage = cage;
    }

    void all() {
        for (@Nullable Object aud :
                new @Nullable Object[] {
                    null,
                    "",
                    List.of(),
                    "hafen-internal",
                    "HAFEN",
                    "hafen ",
                    List.of("other"),
                    "gateway",
                    7,
                    Map.of("hafen", true),
                    List.of(List.of("hafen")),
                    "hafen,other"
                }) {
            cage.add("aud " + aud, good.claim("aud", aud).signed(key.secret()));
        }
        String issuer = String.valueOf(good.claims().get("iss"));
        for (@Nullable Object iss :
                new @Nullable Object[] {
                    null,
                    "",
                    issuer + "/",
                    issuer.replace("http:", "https:"),
                    issuer + "?a=b",
                    issuer.toUpperCase(java.util.Locale.ROOT),
                    trap,
                    issuer.replace("/auth", ""),
                    List.of(issuer),
                    7
                }) {
            cage.add("iss " + iss, good.claim("iss", iss).signed(key.secret()));
        }
        long now = java.time.Instant.now().getEpochSecond();
        for (@Nullable Object exp :
                new @Nullable Object[] {null, 0, -1, now - 60, now - 3_600, "soon", now - 60.5}) {
            cage.add("exp " + exp, good.claim("exp", exp).signed(key.secret()));
        }
        for (Object nbf : new Object[] {now + 3_600, now + 60, 253_402_300_799L, "later"}) {
            cage.add("nbf " + nbf, good.claim("nbf", nbf).signed(key.secret()));
        }
        cage.add("no sub", good.claim("sub", null).signed(key.secret()));
    }
}
