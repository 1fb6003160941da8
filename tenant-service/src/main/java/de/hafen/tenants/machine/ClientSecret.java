package de.hafen.tenants.machine;

import de.hafen.platform.keys.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret of 256 random bits. It is shown once; afterwards only its SHA-256 is known, which is
 * enough for so much chance (a slow hash protects words that people choose).
 */
public final class ClientSecret {

    private static final int BYTES = 32;

    private final String text;

    private ClientSecret(String text) {
        this.text = text;
    }

    /** A secret that somebody shows. */
    public static ClientSecret of(String text) {
        return new ClientSecret(text);
    }

    static ClientSecret random(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new ClientSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The secret itself, to be shown once. */
    String reveal() {
        return text;
    }

    /** Under which it is kept. */
    public String hash() {
        return Sha256.hex(text);
    }

    /** Whether it is the secret of that hash; takes the same time for each wrong one. */
    public boolean fits(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }

    /** Hides it. */
    @Override
    public String toString() {
        return "ClientSecret";
    }
}
