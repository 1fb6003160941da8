package de.hafen.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Under which a secret of many random bits is kept. Enough for so much chance; words that people
 * choose need a slow hash.
 */
public final class Sha256 {

    private Sha256() {}

    /** The text's SHA-256 in 64 hex digits. */
    public static String hex(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
