package de.hafen.reporting.indicator;

import java.math.BigInteger;

/**
 * What a cell holds, or by how much it changes.
 *
 * @param n records or subjects
 * @param amount what they add up to
 * @param capped the same with each record's part capped, for disclosure control
 * @param keySum sum of the keys, not reduced
 */
record Amount(long n, long amount, long capped, BigInteger keySum) {

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(Long.SIZE);

    static final Amount NONE = new Amount(0, 0, 0, BigInteger.ZERO);

    static Amount one(long amount, long capped, long key) {
        return new Amount(1, amount, capped, unsigned(key));
    }

    static BigInteger unsigned(long key) {
        BigInteger signed = BigInteger.valueOf(key);
        return key < 0 ? signed.add(TWO_TO_64) : signed;
    }

    Amount plus(Amount other) {
        return new Amount(
                n + other.n,
                amount + other.amount,
                capped + other.capped,
                keySum.add(other.keySum));
    }

    Amount negated() {
        return new Amount(-n, -amount, -capped, keySum.negate());
    }

    boolean isNone() {
        return n == 0 && amount == 0 && capped == 0 && keySum.signum() == 0;
    }
}
