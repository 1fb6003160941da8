package de.hafen.reporting.disclosure;

import java.util.OptionalDouble;

/**
 * The only way out for numbers about other people's regions. It keeps no state and knows no reader:
 * who asks again, in another order, filter or format, gets the same numbers.
 */
public final class Disclosure {

    /** A sum or ratio is withheld where its published count is below this. */
    public static final int SMALL_BASE = 20;

    /** What a single record adds to a published sum at most; in minutes. */
    public static final int CAP = 120;

    /** A mean is withheld where its published count is below this: it could be 8 off, or more. */
    public static final int MEAN_BASE = 60;

    private static final int SUM_STEP = 10;

    private final PerturbationTable table = PerturbationTable.load();

    /** What is said about the numbers wherever they are shown. */
    public int tableVersion() {
        return PerturbationTable.VERSION;
    }

    /** The published count: at most 4 off, never 1 or 2, a true 0 stays 0. */
    public Published.Shown count(Cell cell) {
        return new Published.Shown(cell.count() + table.deviation(cell.count(), cell.key()));
    }

    /**
     * The published sum. Its noise is that of a count in units of the cap, as if some of the
     * largest possible records were there or not; it is drawn from a second key, or the count's
     * deviation would tell the sum's. Rounded, since its last digits say nothing.
     */
    public Published sum(Cell cell) {
        if (cell.count() == 0) {
            return new Published.Shown(0);
        }
        if (count(cell).value() < SMALL_BASE) {
            return new Published.Withheld();
        }
        int units = table.deviation(table.lastRow(), cell.key().second());
        long noisy = Math.max(0, cell.sum() + (long) units * CAP);
        return new Published.Shown(Math.round((double) noisy / SUM_STEP) * SUM_STEP);
    }

    /** The published mean: published sum by published count, in whole numbers. */
    public Published mean(Cell cell) {
        long base = count(cell).value();
        return base < MEAN_BASE
                ? new Published.Withheld()
                : sum(cell).map(sum -> Math.round((double) sum / base));
    }

    /** A share or average of published numbers; none where the base is too small. */
    public static OptionalDouble ratio(Published part, Published base) {
        return switch (part) {
            case Published.Withheld() -> OptionalDouble.empty();
            case Published.Shown(long value) ->
                    switch (base) {
                        case Published.Withheld() -> OptionalDouble.empty();
                        case Published.Shown(long count) ->
                                count < SMALL_BASE
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of((double) value / count);
                    };
        };
    }
}
