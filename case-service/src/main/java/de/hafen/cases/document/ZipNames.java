package de.hafen.cases.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What is in a ZIP file, by its list at the end. Nothing is unpacked: a small file can hold more
 * than fits anywhere.
 */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private final ByteBuffer zip;

    private ZipNames(byte[] content) {
        zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The names; none where it is no ZIP file. */
    static Set<String> of(byte[] content) {
        return new ZipNames(content).read();
    }

    private Set<String> read() {
        Set<String> names = new HashSet<>();
        long next = beginning();
        while (holds(next, ENTRY_LENGTH) && zip.getInt((int) next) == ENTRY) {
            int at = (int) next;
            int length = unsigned(at + 28);
            if (!holds(next + ENTRY_LENGTH, length)) {
                break;
            }
            names.add(new String(zip.array(), at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
            next += ENTRY_LENGTH + length + unsigned(at + 30) + unsigned(at + 32);
        }
        return names;
    }

    /** Where the list begins; -1 where there is none. */
    private long beginning() {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return Integer.toUnsignedLong(zip.getInt(at + 16));
            }
        }
        return -1;
    }

    private boolean holds(long from, int length) {
        return from >= 0 && from + length <= zip.limit();
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
