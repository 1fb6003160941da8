package de.hafen.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** Somebody who knows the method and the table, and asks for all that can be asked. */
class AttackerTests {

    private static final int QUARTERS = 12;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private final Disclosure disclosure = new Disclosure();
    private final Random random = new Random(7);

    @Test
    void knowingAllOthersInACellTellsLittleAboutTheLastOne() {
        int rounds = 100_000;
        int right = 0;
        for (int i = 0; i < rounds; i++) {
            boolean present = random.nextBoolean();
            int others = 30;
            long shown = published(others + (present ? 1 : 0));
            boolean guess = shown > others || (shown == others && random.nextBoolean());
            right += guess == present ? 1 : 0;
        }

        assertThat((double) right / rounds).isLessThan(0.68);
    }

    @Test
    void averagingRepeatedAnswersGainsNothing() {
        double once = 0;
        double averaged = 0;
        int rounds = 2_000;
        for (int i = 0; i < rounds; i++) {
            Cell cell = Cell.of(25, new CellKey(random.nextLong()));
            long first = disclosure.count(cell).value();
            double mean = 0;
            for (int asked = 0; asked < 100; asked++) {
                mean += disclosure.count(cell).value() / 100.0;
            }
            once += (first - 25.0) * (first - 25);
            averaged += (mean - 25) * (mean - 25);
        }

        assertThat(averaged / rounds)
                .isCloseTo(once / rounds, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void differencingAllPublishedPeriodsHardlySharpensAQuarter() {
        Set<List<Integer>> periods = new HashSet<>();
        for (int a = 0; a < QUARTERS; a++) {
            for (int b = a; b < QUARTERS; b++) {
                periods.add(quartersOf(Period.around(day(a), day(b))));
            }
        }

        assertThat(periods).hasSize(QUARTERS + 6);
        assertThat(errorOfBestGuess(List.copyOf(periods))).isGreaterThan(1.5);
    }

    @Test
    void freelyChosenPeriodsWouldGiveTheTrueNumberAway() {
        List<List<Integer>> periods = new ArrayList<>();
        for (int a = 0; a < QUARTERS; a++) {
            for (int b = a; b < QUARTERS; b++) {
                periods.add(range(a, b));
            }
        }

        assertThat(errorOfBestGuess(periods)).isLessThan(0.8);
    }

    /** Mean squared error of a least-squares guess at the count of the sixth quarter. */
    private double errorOfBestGuess(List<List<Integer>> periods) {
        int rounds = 3_000;
        int target = 5;
        double squares = 0;
        for (int round = 0; round < rounds; round++) {
            long[] counts = random.longs(QUARTERS, 8, 40).toArray();
            long[] keys = random.longs(QUARTERS).toArray();
            double[][] a = new double[QUARTERS][QUARTERS + 1];
            for (List<Integer> period : periods) {
                Cell cell =
                        Cell.of(
                                sum(period, q -> counts[q]),
                                new CellKey(sum(period, q -> keys[q])));
                long shown = disclosure.count(cell).value();
                for (int row : period) {
                    period.forEach(column -> a[row][column]++);
                    a[row][QUARTERS] += shown;
                }
            }
            double error = solve(a)[target] - counts[target];
            squares += error * error;
        }
        return squares / rounds;
    }

    private long published(int count) {
        return disclosure.count(Cell.of(count, new CellKey(random.nextLong()))).value();
    }

    private static long sum(List<Integer> quarters, ToLongFunction<Integer> value) {
        return quarters.stream().mapToLong(value).sum();
    }

    private static LocalDate day(int quarter) {
        return START.plusMonths(quarter * 3L);
    }

    private static List<Integer> quartersOf(Period period) {
        int first =
                (period.first().getYear() - 2024) * 4 + (period.first().getMonthValue() - 1) / 3;
        int last = (period.last().getYear() - 2024) * 4 + (period.last().getMonthValue() - 1) / 3;
        return range(first, last);
    }

    private static List<Integer> range(int first, int last) {
        List<Integer> quarters = new ArrayList<>();
        for (int q = first; q <= last; q++) {
            quarters.add(q);
        }
        return quarters;
    }

    private static double[] solve(double[][] a) {
        int n = a.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = 0; row < n; row++) {
                if (row != pivot) {
                    double factor = a[row][pivot] / a[pivot][pivot];
                    for (int column = pivot; column <= n; column++) {
                        a[row][column] -= factor * a[pivot][column];
                    }
                }
            }
        }
        double[] x = new double[n];
        for (int row = 0; row < n; row++) {
            x[row] = a[row][n] / a[row][row];
        }
        return x;
    }
}
