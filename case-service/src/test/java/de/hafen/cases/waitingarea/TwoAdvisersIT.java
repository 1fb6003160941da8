package de.hafen.cases.waitingarea;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.vocabulary.LanguageTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several advisers call from one queue at the same moment, many rounds. */
@HafenTest
class TwoAdvisersIT {

    private static final int ROUNDS = 25;
    private static final int PEOPLE = 12;
    private static final int ADVISERS = 6;
    private static final CallNext ANYBODY = new CallNext("1", null, null);

    @Autowired private Waiting waiting;
    @Autowired private Steps steps;
    @Autowired private TestRegions regions;

    @Test
    void nobodyIsCalledTwiceAndNobodyIsForgotten() throws Exception {
        RegionKey region = regions.fresh();
        for (int round = 0; round < ROUNDS; round++) {
            Set<TicketId> came = new HashSet<>(together(PEOPLE, () -> in(region, this::arrive)));
            assertThat(came).hasSize(PEOPLE);

            List<TicketId> called =
                    together(ADVISERS, () -> callAll(region)).stream()
                            .flatMap(List::stream)
                            .toList();

            assertThat(called).as("round %d", round).hasSize(PEOPLE).doesNotHaveDuplicates();
            assertThat(came).containsExactlyInAnyOrderElementsOf(called);
            for (TicketId id : called) {
                in(region, () -> steps.begin(id));
                in(region, () -> steps.end(id));
            }
        }
    }

    @Test
    void ofManyWhoCallTheSamePersonOneDoes() throws Exception {
        RegionKey region = regions.fresh();
        for (int round = 0; round < ROUNDS; round++) {
            TicketId id = in(region, this::arrive);

            List<Boolean> called = together(ADVISERS, () -> calls(region, id));

            assertThat(called).as("round %d", round).containsOnlyOnce(true);
        }
    }

    @Test
    void signsAreGivenOnceHoweverManyComeTogether() throws Exception {
        RegionKey region = regions.fresh();

        List<String> signs =
                together(
                        16,
                        () ->
                                in(
                                        region,
                                        () ->
                                                waiting.arrived(somebody(UUID.randomUUID()))
                                                        .callSign()));

        assertThat(signs).doesNotHaveDuplicates();
    }

    @Test
    void anArrivalSaidManyTimesAtOnceIsOne() throws Exception {
        RegionKey region = regions.fresh();
        UUID once = UUID.randomUUID();

        List<String> signs =
                together(12, () -> in(region, () -> waiting.arrived(somebody(once)).callSign()));

        assertThat(Set.copyOf(signs)).hasSize(1);
    }

    private TicketId arrive() {
        return waiting.arrived(somebody(UUID.randomUUID())).id();
    }

    private List<TicketId> callAll(RegionKey region) {
        List<TicketId> called = new ArrayList<>();
        while (true) {
            try {
                called.add(in(region, () -> steps.callNext(ANYBODY)).id());
            } catch (NobodyWaits nobody) {
                return called;
            }
        }
    }

    private boolean calls(RegionKey region, TicketId id) {
        try {
            in(region, () -> steps.call(id, "2"));
            return true;
        } catch (TicketHasMovedOn somebodyWasFaster) {
            return false;
        }
    }

    private static Arrival somebody(UUID id) {
        return Arrival.walkIn(id, CameBy.KIOSK, null, new LanguageTag("de"), null);
    }

    private static <T> List<T> together(int many, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(java.util.Collections.nCopies(many, work))) {
                results.add(one.get());
            }
            return results;
        }
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
