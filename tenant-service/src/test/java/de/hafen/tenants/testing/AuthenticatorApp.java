package de.hafen.tenants.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/**
 * The app on a person's telephone that shows codes.
 *
 * @param secret what was typed or scanned, base32
 */
public record AuthenticatorApp(String secret) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern LETTER = Pattern.compile("[A-Z2-7]");

    /** The code that it shows at that time. */
    public String code(Instant at) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            var key = new SecretKeySpec(bytes(), generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes() {
        Matcher letters = LETTER.matcher(secret);
        byte[] bytes = new byte[secret.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        while (letters.find()) {
            buffer = buffer << 5 | LETTERS.indexOf(letters.group());
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
