package de.hafen.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTests {

    private static final int DRAWS = 200_000;

    private final Disclosure disclosure = new Disclosure();
    private final Random random = new Random(20261122);

    @Test
    void aTrueZeroStaysZero() {
        for (int i = 0; i < 1000; i++) {
            Cell none = Cell.of(0, new CellKey(random.nextLong()));

            assertThat(disclosure.count(none).value()).isZero();
            assertThat(disclosure.sum(none)).isEqualTo(new Published.Shown(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 50, 3000})
    void countsDeviateByFourAtMostAndAreNeverOneOrTwoAndRightOnAverage(int count) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            long shown = disclosure.count(Cell.of(count, randomKey(3))).value();

            assertThat(shown).isBetween(Math.max(0, count - 4L), count + 4L).isNotIn(1L, 2L);
            sum += shown - count;
            squares += (shown - count) * (double) (shown - count);
        }

        assertThat(sum / DRAWS).isCloseTo(0, within(0.02));
        assertThat(squares / DRAWS).isCloseTo(2, within(0.05));
    }

    @Test
    void aMeanIsNearTheTrueOneOrWithheld() {
        for (int i = 0; i < DRAWS / 10; i++) {
            int count = random.nextInt(400);
            int minutes = random.nextInt(Disclosure.CAP + 1);
            Published mean = disclosure.mean(new Cell(count, (long) count * minutes, randomKey(3)));

            switch (mean) {
                case Published.Shown(long shown) -> {
                    assertThat(count).isGreaterThanOrEqualTo(Disclosure.MEAN_BASE - 4);
                    double most = 4.0 * (Disclosure.CAP + minutes) / (count - 4) + 1;
                    assertThat((double) shown).isCloseTo(minutes, within(most));
                }
                case Published.Withheld() -> assertThat(count).isLessThan(Disclosure.MEAN_BASE + 4);
            }
        }
    }

    @Test
    void theSameRecordsAreTheSameNumberInWhateverOrderAndGrouping() {
        for (int round = 0; round < 500; round++) {
            List<Long> keys =
                    new ArrayList<>(random.longs(1 + random.nextInt(60)).boxed().toList());
            long shown = disclosure.count(Cell.of(keys.size(), CellKey.sum(keys))).value();

            Collections.shuffle(keys, random);
            int cut = random.nextInt(keys.size() + 1);
            CellKey parts =
                    CellKey.sum(keys.subList(0, cut))
                            .plus(CellKey.sum(keys.subList(cut, keys.size())));

            assertThat(disclosure.count(Cell.of(keys.size(), parts)).value()).isEqualTo(shown);
        }
    }

    @Test
    void aSumHasNoiseOfTheSizeOfItsLargestPartsAndIsRightOnAverage() {
        double errors = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            Cell cell = new Cell(100, 4500, randomKey(100));
            long error = ((Published.Shown) disclosure.sum(cell)).value() - 4500;

            assertThat(Math.abs(error)).isLessThanOrEqualTo(4L * Disclosure.CAP);
            errors += error;
            squares += (double) error * error;
        }

        assertThat(errors / DRAWS).isCloseTo(0, within(2.0));
        assertThat(Math.sqrt(squares / DRAWS))
                .isCloseTo(Math.sqrt(2) * Disclosure.CAP, within(2.0));
    }

    @Test
    void theDeviationOfTheCountDoesNotTellTheDeviationOfTheSum() {
        double products = 0;
        for (int i = 0; i < DRAWS; i++) {
            Cell cell = new Cell(100, 4500, randomKey(100));
            products +=
                    (disclosure.count(cell).value() - 100)
                            * (double) (((Published.Shown) disclosure.sum(cell)).value() - 4500);
        }

        assertThat(products / DRAWS / 2 / Disclosure.CAP).isCloseTo(0, within(0.02));
    }

    @Test
    void sumsAndRatiosOnASmallBaseAreWithheld() {
        Published few = new Published.Shown(Disclosure.SMALL_BASE - 1);
        Published enough = new Published.Shown(Disclosure.SMALL_BASE);

        assertThat(disclosure.sum(new Cell(5, 400, randomKey(5))))
                .isEqualTo(new Published.Withheld());
        assertThat(Disclosure.ratio(enough, few)).isEmpty();
        assertThat(Disclosure.ratio(new Published.Withheld(), enough)).isEmpty();
        assertThat(Disclosure.ratio(new Published.Shown(10), enough)).hasValue(0.5);
    }

    @Test
    void aCellSaysNothingInALog() {
        assertThat(Cell.of(4711, CellKey.EMPTY)).hasToString("a cell");
    }

    private CellKey randomKey(int records) {
        return new CellKey(LongStream.generate(random::nextLong).limit(records).sum());
    }
}
