package de.hafen.platform.trail;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of a region's chain: how far it went, and the last seal's signature. Kept outside of the
 * database too, because a chain that is cut short fits together as well as before.
 */
public record Head(long position, byte[] mac) {

    /** The head of a chain that has not begun. */
    static final Head NONE = new Head(0, new byte[0]);

    /** Reads what {@link #toString} wrote. */
    public static Head of(String text) {
        String[] parts = text.split(":", 2);
        return new Head(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }

    boolean isBefore(Head other) {
        return position < other.position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head(long p, byte[] m) && p == position && Arrays.equals(m, mac);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }

    @Override
    public String toString() {
        return position + ":" + HexFormat.of().formatHex(mac);
    }
}
