package de.hafen.reporting.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Solves the perturbation table anew. The distribution of maximum entropy over deviations d with
 * mean 0 and variance 2 has the form exp(a·d + b·d²) / z; Newton's method on the convex dual finds
 * a and b. Where only one distribution fulfils the conditions (true counts 1 and 2: two deviations
 * around zero whose product is the variance) it is that one.
 *
 * <p>{@code main} writes the file that the service reads.
 */
final class MaximumEntropy {

    static final int LAST_ROW = 7;
    static final int MOST = 4;
    static final double VARIANCE = 2;

    private static final BigDecimal KEYS = new BigDecimal(BigInteger.TWO.pow(64));

    private MaximumEntropy() {}

    record Entry(int published, double probability) {}

    static void main(String[] args) throws Exception {
        List<String> lines = new ArrayList<>(List.of("count;published;probability;up_to_key"));
        IntStream.rangeClosed(1, LAST_ROW).forEach(count -> lines.addAll(lines(count)));
        Files.write(Path.of(args[0]), lines);
    }

    /** Row of the table: small deviations first, upwards before downwards. */
    static List<Entry> solve(int count) {
        int[] deviations =
                IntStream.rangeClosed(-MOST, MOST)
                        .filter(d -> count + d >= 0 && count + d != 1 && count + d != 2)
                        .toArray();
        double[] p = distribution(deviations);
        return IntStream.range(0, deviations.length)
                .mapToObj(i -> new Entry(count + deviations[i], p[i]))
                .filter(e -> e.probability() > 0)
                .sorted(
                        Comparator.<Entry>comparingInt(e -> Math.abs(e.published() - count))
                                .thenComparing(e -> -e.published()))
                .toList();
    }

    private static double[] distribution(int[] d) {
        int below = IntStream.of(d).filter(x -> x < 0).max().orElseThrow();
        int above = IntStream.of(d).filter(x -> x > 0).min().orElseThrow();
        boolean onlyOne = IntStream.of(d).noneMatch(x -> x == 0) && -below * above == VARIANCE;
        if (onlyOne) {
            double up = -below / (double) (above - below);
            return IntStream.of(d)
                    .mapToDouble(x -> x == above ? up : x == below ? 1 - up : 0)
                    .toArray();
        }
        return newton(d);
    }

    private static double[] newton(int[] d) {
        double a = 0;
        double b = 0;
        for (int step = 0; step < 200; step++) {
            double[] p = exponential(d, a, b);
            double m1 = moment(d, p, 1);
            double m2 = moment(d, p, 2);
            double m3 = moment(d, p, 3);
            double h11 = m2 - m1 * m1;
            double h12 = m3 - m1 * m2;
            double h22 = moment(d, p, 4) - m2 * m2;
            double det = h11 * h22 - h12 * h12;
            double g1 = m1;
            double g2 = m2 - VARIANCE;
            a -= (h22 * g1 - h12 * g2) / det;
            b -= (h11 * g2 - h12 * g1) / det;
        }
        return exponential(d, a, b);
    }

    private static double[] exponential(int[] d, double a, double b) {
        double[] w = IntStream.of(d).mapToDouble(x -> Math.exp(a * x + b * x * x)).toArray();
        double z = IntStream.range(0, w.length).mapToDouble(i -> w[i]).sum();
        return IntStream.range(0, w.length).mapToDouble(i -> w[i] / z).toArray();
    }

    private static double moment(int[] d, double[] p, int power) {
        return IntStream.range(0, d.length).mapToDouble(i -> p[i] * Math.pow(d[i], power)).sum();
    }

    private static List<String> lines(int count) {
        List<Entry> row = solve(count);
        List<String> lines = new ArrayList<>();
        double below = 0;
        for (int i = 0; i < row.size(); i++) {
            Entry e = row.get(i);
            below += e.probability();
            BigInteger upTo =
                    i == row.size() - 1
                            ? BigInteger.TWO.pow(64).subtract(BigInteger.ONE)
                            : KEYS.multiply(BigDecimal.valueOf(below), MathContext.DECIMAL128)
                                    .toBigInteger();
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%d;%d;%.15f;%016x",
                            count,
                            e.published(),
                            e.probability(),
                            upTo));
        }
        return lines;
    }
}
