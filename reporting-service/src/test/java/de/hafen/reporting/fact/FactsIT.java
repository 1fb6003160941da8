package de.hafen.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.tenancy.NoRegionBound;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.reporting.Deed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HafenTest
class FactsIT {

    private final Facts facts;
    private final RegionCells cells;
    private final TestRegions regions;

    @Autowired
    FactsIT(Facts facts, JdbcClient db, TestRegions regions) {
        this.facts = facts;
        this.cells = new RegionCells(db);
        this.regions = regions;
    }

    @Test
    void aFactThatComesTwiceIsCountedOnce() {
        RegionKey region = regions.fresh();
        FactState fact = Deed.of("consultation-held").state();

        boolean first = store(region, List.of(fact)).changed();
        List<String> once = cells.of(region);
        boolean second = store(region, List.of(fact, fact)).changed();

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(cells.of(region)).isNotEmpty().isEqualTo(once);
    }

    @Test
    void aCorrectionThatComesFirstIsNotUndoneByWhatItCorrects() {
        RegionKey region = regions.fresh();
        Deed held = Deed.of("consultation-held");
        Deed corrected = held.corrected(b -> b.put("minutes", 90));

        store(region, List.of(corrected.state()));
        List<String> right = cells.of(region);
        store(region, List.of(held.state()));

        assertThat(cells.of(region)).isEqualTo(right).anyMatch(c -> c.contains("minutes total"));
    }

    @Test
    void aRetractionLeavesNothingBehind() {
        RegionKey region = regions.fresh();
        Deed held = Deed.of("consultation-held");

        store(region, List.of(held.state()));
        store(region, List.of(held.then("consultation-retracted").state()));

        assertThat(cells.of(region)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anyOrderWithAnyRepetitionsEndsInTheSameNumbers(int seed) {
        Random random = new Random(seed);
        List<Deed> latest = new ArrayList<>();
        List<FactState> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Deed deed = RandomDeeds.first(random);
            all.add(deed.state());
            for (int more = random.nextInt(3); more > 0; more--) {
                deed = RandomDeeds.later(deed, random);
                all.add(deed.state());
            }
            latest.add(deed);
        }
        for (int i = 0; i < 40; i++) {
            all.add(all.get(random.nextInt(all.size())));
        }
        Collections.shuffle(all, random);

        RegionKey disordered = regions.fresh();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(20));
            store(disordered, all.subList(from, to));
            from = to;
        }
        RegionKey ordered = regions.fresh();
        store(ordered, latest.stream().map(Deed::state).toList());

        assertThat(cells.of(disordered)).isEqualTo(cells.of(ordered));
        assertThat(cells.facts(disordered)).isEqualTo(cells.facts(ordered));
    }

    @Test
    void anotherRegionsNumbersStayAsTheyAre() {
        RegionKey a = regions.fresh();
        RegionKey b = regions.fresh();
        FactState fact = Deed.of("consultation-held").state();

        store(a, List.of(fact));

        assertThat(cells.of(a)).isNotEmpty();
        assertThat(cells.of(b)).isEmpty();
        store(b, List.of(fact));
        assertThat(cells.of(b)).isEqualTo(cells.of(a));
    }

    @Test
    void withoutARegionNothingIsStored() {
        FactState fact = Deed.of("consultation-held").state();

        assertThatThrownBy(() -> facts.store(List.of(fact))).isInstanceOf(NoRegionBound.class);
    }

    private Facts.Stored store(RegionKey region, List<FactState> batch) {
        return RegionCells.store(facts, region, batch);
    }
}
