package de.hafen.platform.trail;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A link of the chain: the entries that were new, signed together with the link before.
 *
 * @param position in the chain, from 1, without gaps
 * @param horizon every transaction that is older than this one had ended: whatever it wrote is in
 *     this seal or an earlier one
 * @param newest the newest transaction of the entries
 * @param untagged so many of the first entries are older than signatures
 * @param previous the signature of the seal before; empty for the first
 */
record Seal(
        long position,
        Instant sealedAt,
        long horizon,
        long newest,
        int untagged,
        List<UUID> entries,
        byte[] previous) {

    private static final byte FORM = 1;

    Seal {
        sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
        entries = List.copyOf(entries);
    }

    /** The same seal at another place. */
    Seal at(long elsewhere) {
        return new Seal(elsewhere, sealedAt, horizon, newest, untagged, entries, previous);
    }

    byte[] bytes() {
        ByteBuffer bytes =
                ByteBuffer.allocate(
                                1
                                        + 5 * Long.BYTES
                                        + 4 * Integer.BYTES
                                        + previous.length
                                        + 2 * Long.BYTES * entries.size())
                        .put(FORM)
                        .putLong(position)
                        .putLong(sealedAt.getEpochSecond())
                        .putInt(sealedAt.getNano())
                        .putLong(horizon)
                        .putLong(newest)
                        .putInt(untagged)
                        .putInt(previous.length)
                        .put(previous)
                        .putInt(entries.size());
        for (UUID entry : entries) {
            bytes.putLong(entry.getMostSignificantBits()).putLong(entry.getLeastSignificantBits());
        }
        return bytes.array();
    }
}
