package de.hafen.cases.waitingroom;

import de.hafen.platform.keys.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret part of a device's address: 256 random bits, shown once. Only its SHA-256 is kept,
 * which is enough for so much chance.
 */
final class DeviceKey {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private final String text;

    private DeviceKey(String text) {
        this.text = text;
    }

    static DeviceKey random(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new DeviceKey(HexFormat.of().formatHex(bytes));
    }

    /** A key that a device shows; empty where it has not the form of one. */
    static Optional<DeviceKey> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DeviceKey(text)) : Optional.empty();
    }

    /** The key itself, to be shown once. */
    String reveal() {
        return text;
    }

    String hash() {
        return Sha256.hex(text);
    }

    /** Hides it. */
    @Override
    public String toString() {
        return "DeviceKey";
    }
}
