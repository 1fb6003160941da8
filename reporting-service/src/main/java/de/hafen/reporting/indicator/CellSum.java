package de.hafen.reporting.indicator;

import java.math.BigInteger;

/**
 * Cells of one indicator, dimension, code and month, added up over those that count in a period.
 *
 * @param month in which they fall; 0 where several months are added up
 */
public record CellSum(
        String indicator,
        String dimension,
        String code,
        int month,
        long n,
        long amount,
        long capped,
        BigInteger keySum) {}
