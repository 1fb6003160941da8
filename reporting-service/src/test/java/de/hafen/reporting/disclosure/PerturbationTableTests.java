package de.hafen.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PerturbationTableTests {

    private final PerturbationTable table = PerturbationTable.load();

    static IntStream counts() {
        return IntStream.rangeClosed(1, MaximumEntropy.LAST_ROW);
    }

    @ParameterizedTest
    @MethodSource("counts")
    void theStoredRowIsTheOneOfMaximumEntropy(int count) {
        List<MaximumEntropy.Entry> solved = MaximumEntropy.solve(count);
        List<PerturbationTable.Range> stored = table.row(count);

        assertThat(stored).hasSameSizeAs(solved);
        for (int i = 0; i < solved.size(); i++) {
            assertThat(count + stored.get(i).deviation()).isEqualTo(solved.get(i).published());
            assertThat(stored.get(i).probability())
                    .isCloseTo(solved.get(i).probability(), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("counts")
    void eachRowHasMeanZeroAndVarianceTwo(int count) {
        List<PerturbationTable.Range> row = table.row(count);

        assertThat(row.stream().mapToDouble(PerturbationTable.Range::probability).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(row.stream().mapToDouble(r -> r.probability() * r.deviation()).sum())
                .isCloseTo(0, within(1e-12));
        assertThat(
                        row.stream()
                                .mapToDouble(r -> r.probability() * r.deviation() * r.deviation())
                                .sum())
                .isCloseTo(2, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void aRangeOfKeysIsAsWideAsItsProbability(int count) {
        double below = 0;
        for (PerturbationTable.Range range : table.row(count)) {
            double upTo =
                    Math.scalb(
                            new java.math.BigInteger(Long.toUnsignedString(range.upTo()))
                                    .doubleValue(),
                            -64);

            assertThat(upTo - below).isCloseTo(range.probability(), within(1e-12));
            below = upTo;
        }
    }

    @Test
    void threeAreShownAsTheArchitectureSays() {
        assertThat(table.row(3).stream().map(r -> 3 + r.deviation()).sorted())
                .containsExactly(0, 3, 4, 5, 6, 7);
        assertThat(
                        table.row(3).stream()
                                .sorted((a, b) -> a.deviation() - b.deviation())
                                .map(r -> Math.round(r.probability() * 1000) / 1000.0))
                .containsExactly(0.147, 0.511, 0.255, 0.073, 0.012, 0.001);
    }

    @Test
    void threeConsultationsWithAKeyThatSaysOneMoreAreShownAsFour() {
        CellKey key =
                CellKey.sum(
                        List.of(
                                0x4500_0000_0000_0000L,
                                0x9500_0000_0000_0000L,
                                0xB500_0000_0000_0000L));

        assertThat(key).isEqualTo(new CellKey(0x8F00_0000_0000_0000L));
        assertThat(table.deviation(3, key)).isEqualTo(1);
    }
}
