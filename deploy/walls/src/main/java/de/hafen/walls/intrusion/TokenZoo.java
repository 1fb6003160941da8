package de.hafen.walls.intrusion;

import de.hafen.walls.stack.SigningKey;
import de.hafen.walls.stack.Token;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tokens that must open nothing. Each is a good one with one thing wrong: in its signature, so that
 * anybody could make it, or in what it says, so that the issuer never would.
 *
 * @param good a token that opens the region, before it is signed
 * @param key the issuer's key
 * @param trap an address that nobody must ask
 */
record TokenZoo(Token good, SigningKey key, String trap) {

    /** All tokens, by what is wrong with them. */
    Map<String, String> all() {
        Cage cage = new Cage();
        KeyPair other = another();
        new Signatures(good, key, cage).all();
        new ForeignKeys(good, key, other, trap, cage).all();
        new WrongClaims(good, key, trap, cage).all();
        new WrongRights(good, key, other, cage).all();
        return cage.tokens;
    }

    /** Where they are put. */
    static final class Cage {

        private final Map<String, String> tokens = new LinkedHashMap<>();

        void add(String what, String token) {
            tokens.put(what + " #" + tokens.size(), token);
        }
    }

    private static KeyPair another() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
