package de.hafen.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.reporting.Deed;
import de.hafen.reporting.indicator.Counting.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class PresencesTests {

    private record Visit(Presence who, int month) {}

    @RepeatedTest(20)
    void differentPeopleAddUpForEveryPeriodHoweverVisitsComeAndGo(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Presence> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(new Presence("clients-reached", "total", "", Deed.pseudonym()));
        }
        Map<Presence, NavigableMap<Integer, Integer>> stored = new HashMap<>();
        Map<CellId, Amount> cells = new HashMap<>();
        List<Visit> visits = new ArrayList<>();
        for (int batch = 0; batch < 30; batch++) {
            Presences presences = new Presences();
            stored.forEach((p, months) -> months.forEach((m, n) -> presences.stored(p, m, n)));
            for (int i = 0; i < 4; i++) {
                if (!visits.isEmpty() && random.nextInt(3) == 0) {
                    Visit gone = visits.remove(random.nextInt(visits.size()));
                    presences.change(gone.who, gone.month, -1);
                } else {
                    Visit visit =
                            new Visit(
                                    people.get(random.nextInt(people.size())),
                                    202601 + random.nextInt(6));
                    visits.add(visit);
                    presences.change(visit.who, visit.month, 1);
                }
            }
            presences.cells((cell, amount) -> cells.merge(cell, amount, Amount::plus));
            presences
                    .changes()
                    .forEach((p, months) ->
                            months.forEach((m, by) ->
                                    stored.computeIfAbsent(p, x -> new TreeMap<>())
                                            .merge(m, by, Integer::sum)));
            stored.values().forEach(months -> months.values().removeIf(n -> n == 0));
        }

        for (int from = 202601; from <= 202606; from++) {
            for (int to = from; to <= 202606; to++) {
                assertThat(inCells(cells, from, to)).isEqualTo(inVisits(visits, from, to));
            }
        }
    }

    private static Amount inCells(Map<CellId, Amount> cells, int from, int to) {
        return cells.entrySet().stream()
                .filter(c -> c.getKey().month() >= from && c.getKey().month() <= to)
                .filter(c -> c.getKey().before() < from)
                .map(Map.Entry::getValue)
                .reduce(Amount.NONE, Amount::plus);
    }

    private static Amount inVisits(List<Visit> visits, int from, int to) {
        Set<Presence> there = new HashSet<>();
        visits.stream()
                .filter(v -> v.month >= from && v.month <= to)
                .forEach(v -> there.add(v.who));
        return there.stream().map(p -> Amount.one(0, 0, p.key())).reduce(Amount.NONE, Amount::plus);
    }
}
