package de.hafen.cases.waitingarea;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random days against a slow and obvious reference: look through all who wait, take the first. */
@HafenTest
class CallingOrderIT {

    private static final List<String> LANGUAGES = List.of("de", "en", "uk", "ar");
    private static final List<Topic> TOPICS = List.of(Topic.WORK, Topic.HOUSING, Topic.BANK);
    private static final Colleague SOMEBODY_ELSE = new Colleague("somebody-else", "Jonas Weber");

    @Autowired private Waiting waiting;
    @Autowired private Steps steps;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theNextIsTheFirstInTheOrderWhomTheAdviserCanAndMayCall(long seed) {
        clock.goTo(Instant.parse("2026-11-23T08:00:00Z"));
        Random chance = new Random(seed);
        RegionKey region = regions.fresh();
        for (int moment = 0; moment < 80; moment++) {
            clock.advance(Duration.ofSeconds(chance.nextInt(400)));
            if (chance.nextInt(5) < 3) {
                Arrival arrival = arrival(chance);
                in(region, () -> waiting.arrived(arrival));
            } else {
                CallNext wish = wish(chance);
                Optional<String> expected = reference(region, wish);
                assertThat(called(region, wish)).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    private Optional<String> reference(RegionKey region, CallNext wish) {
        List<TicketView> all =
                in(region, () -> waiting.queue(null).orElseThrow()).items().stream()
                        .filter(it -> it.state() == TicketState.WAITING)
                        .toList();
        assertThat(all).isSortedAccordingTo(Comparator.comparing(CallingOrderIT::place));
        return all.stream()
                .filter(it -> wish.tags().length == 0 || has(wish.tags(), it.language().value()))
                .filter(it ->
                        wish.codes().length == 0
                                || it.topic() == null
                                || has(wish.codes(), it.topic().name()))
                .filter(it -> it.reservedFor() == null)
                .map(TicketView::callSign)
                .findFirst();
    }

    private Optional<String> called(RegionKey region, CallNext wish) {
        try {
            return Optional.of(in(region, () -> steps.callNext(wish)).callSign());
        } catch (NobodyWaits nobody) {
            return Optional.empty();
        }
    }

    /** Without appointments the view says all that the place is made of. */
    private static Instant place(TicketView it) {
        return Place.of(it.arrivedAt(), null, it.urgent());
    }

    private static boolean has(String[] some, String one) {
        return Stream.of(some).anyMatch(one::equals);
    }

    private static Arrival arrival(Random chance) {
        return new Arrival(
                new UUID(chance.nextLong(), chance.nextLong()),
                CameBy.KIOSK,
                null,
                null,
                chance.nextInt(3) == 0 ? null : TOPICS.get(chance.nextInt(TOPICS.size())),
                new LanguageTag(LANGUAGES.get(chance.nextInt(LANGUAGES.size()))),
                null,
                chance.nextInt(5) == 0,
                null,
                chance.nextInt(6) == 0 ? SOMEBODY_ELSE : null);
    }

    private static CallNext wish(Random chance) {
        return new CallNext(
                "1",
                LANGUAGES.stream()
                        .filter(it -> chance.nextInt(3) == 0)
                        .map(LanguageTag::new)
                        .toList(),
                TOPICS.stream().filter(it -> chance.nextInt(3) == 0).toList());
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
