package de.hafen.reporting.disclosure;

import java.math.BigInteger;
import java.util.Collection;

/**
 * The key of a cell: the sum of its records' random keys modulo 2⁶⁴. It depends on nothing but on
 * which records are in the cell, so the same records get the same number wherever they are shown.
 *
 * @param bits the sum, as unsigned 64 bits
 */
public record CellKey(long bits) {

    /** The key of a cell without records. */
    public static final CellKey EMPTY = new CellKey(0);

    /** The key of a cell with these records' keys. */
    public static CellKey sum(Collection<Long> recordKeys) {
        return new CellKey(recordKeys.stream().mapToLong(Long::longValue).sum());
    }

    /** The key for a sum that was made with more than 64 bits, by a database for example. */
    public static CellKey ofSum(BigInteger sum) {
        return new CellKey(sum.longValue());
    }

    /** The key of the cell that has both cells' records. */
    public CellKey plus(CellKey other) {
        return new CellKey(bits + other.bits);
    }

    /**
     * A second key for the same records, unrelated to the first: for a sum's own noise. The mixing
     * is the finaliser of MurmurHash3.
     */
    CellKey second() {
        long h = bits ^ 0x9E3779B97F4A7C15L;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return new CellKey(h ^ (h >>> 33));
    }
}
