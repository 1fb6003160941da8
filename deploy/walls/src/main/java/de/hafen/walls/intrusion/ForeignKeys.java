package de.hafen.walls.intrusion;

import de.hafen.walls.stack.SigningKey;
import de.hafen.walls.stack.Token;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Tokens of somebody with a key of their own, who says in many ways that it is the right one. */
final class ForeignKeys {

    private final Token good;
    private final SigningKey key;
    private final KeyPair other;
    private final String trap;
    private final TokenZoo.Cage cage;

    ForeignKeys(Token good, SigningKey key, KeyPair other, String trap, TokenZoo.Cage cage) {
        this.good = good;
        this.key = key;
        this.other = other;
        this.trap = trap;
        this.cage = cage;
    }

    void all() {
        foreignKeys();
        keyIds();
    }

    private void foreignKeys() {
        for (String bits : List.of("256", "384", "512")) {
            for (String kid : new String[] {key.id(), "unknown", ""}) {
                Token token = good.head("alg", "RS" + bits).head("kid", kid);
                cage.add("another's key, RS" + bits, signed(token, bits));
            }
        }
        cage.add("another's key, no kid", good.head("kid", null).signed(other.getPrivate()));
        for (String bits : List.of("384", "512")) {
            Token token = good.head("alg", "RS" + bits);
            cage.add("RS" + bits, token.signed(key.secret(), "SHA" + bits + "withRSA"));
        }
        for (String alg : List.of("ES256", "ES384", "ES512", "EdDSA", "PS256")) {
            for (int length : new int[] {0, 64, 96, 132}) {
                String unsigned = good.head("alg", alg).unsigned();
                cage.add(alg + " of zeros", unsigned + "." + Token.encoded(new byte[length]));
            }
        }
        RSAPublicKey own = (RSAPublicKey) other.getPublic();
        Map<String, Object> jwk =
                Map.of(
                        "kty", "RSA",
                        "kid", "mine",
                        "n", Token.encoded(own.getModulus().toByteArray()),
                        "e", "AQAB");
        cage.add("jwk", good.head("jwk", jwk).signed(other.getPrivate()));
        cage.add(
                "jwk, own kid",
                good.head("jwk", jwk).head("kid", "mine").signed(other.getPrivate()));
        for (String name : List.of("jku", "x5u", "iss", "url", "x5t", "cty")) {
            cage.add(name, good.head(name, trap).signed(other.getPrivate()));
            cage.add(
                    name + ", unknown kid",
                    good.head(name, trap).head("kid", "mine").signed(other.getPrivate()));
        }
        String cert = Base64.getEncoder().encodeToString(own.getEncoded());
        cage.add("x5c", good.head("x5c", List.of(cert)).signed(other.getPrivate()));
        cage.add("crit", good.head("crit", List.of("region")).signed(key.secret()));
        cage.add(
                "crit b64",
                good.head("crit", List.of("b64")).head("b64", false).signed(key.secret()));
        cage.add("zip", good.head("zip", "DEF").signed(other.getPrivate()));
    }

    private void keyIds() {
        List<Object> ids =
                List.of(
                        "../../../../dev/null",
                        "/dev/null",
                        "' or '1'='1",
                        key.id() + "'--",
                        key.id() + "\u0000",
                        key.id() + " ",
                        trap,
                        "*",
                        "k".repeat(5_000),
                        7,
                        true,
                        List.of(key.id()),
                        Map.of("kid", key.id()));
        ids.forEach(id -> cage.add("kid", good.head("kid", id).signed(other.getPrivate())));
    }

    private String signed(Token token, String bits) {
        return token.signed(other.getPrivate(), "SHA" + bits + "withRSA");
    }
}
