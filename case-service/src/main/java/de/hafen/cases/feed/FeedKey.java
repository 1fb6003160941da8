package de.hafen.cases.feed;

import de.hafen.platform.keys.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret part of a feed's address: 256 random bits, shown once. Calendars send no headers, so
 * it stands in the address. Only its SHA-256 is kept, which is enough for so much chance.
 */
final class FeedKey {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private final String text;

    private FeedKey(String text) {
        this.text = text;
    }

    static FeedKey random(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new FeedKey(HexFormat.of().formatHex(bytes));
    }

    /** The key that somebody shows; empty where it has not the form of one. */
    static Optional<FeedKey> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedKey(text)) : Optional.empty();
    }

    String reveal() {
        return text;
    }

    String hash() {
        return Sha256.hex(text);
    }

    /** Hides it. */
    @Override
    public String toString() {
        return "FeedKey";
    }
}
