package de.hafen.cases.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.Desk;
import de.hafen.cases.calendar.CalendarId;
import de.hafen.cases.calendar.Calendars;
import de.hafen.cases.concern.ConcernId;
import de.hafen.cases.concern.Concerns;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many people want the same few times at once. */
@HafenTest
class BookingRushIT {

    private static final int CLIENTS = 200;
    private static final int ROUNDS = 8;

    @Autowired private Calendars calendars;
    @Autowired private Concerns concerns;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @LocalServerPort private int port;

    private RegionKey region;
    private ConcernId concern;
    private List<CalendarId> two;
    private Calls staff;

    @BeforeEach
    void twoAdvisersHaveTenTimesEach() {
        clock.goTo(Instant.parse("2026-06-14T06:00:00Z"));
        region = regions.fresh();
        concern = in(() -> concerns.add(Desk.concern("Titel", 30, 0))).id();
        two =
                List.of(
                        in(() -> calendars.add(Desk.calendar("A", "09:00", "14:00"))).id(),
                        in(() -> calendars.add(Desk.calendar("B", "09:00", "14:00"))).id());
        staff = Calls.to(port).as(Tokens.person(region.value(), "adviser"));
    }

    @Test
    void noTimeIsSoldTwiceHoweverManyWantIt() throws Exception {
        SplittableRandom chance = new SplittableRandom(20);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = LocalDate.of(2026, 6, 15).plusWeeks(round);
            List<JsonTime> free = free(day);
            assertThat(free).hasSize(20);

            List<Answer> answers = rush(chance, free);

            List<Answer> sold = answers.stream().filter(it -> it.status() == 201).toList();
            answers.stream()
                    .filter(it -> it.status() != 201)
                    .forEach(BookingRushIT::isAClearRefusal);
            assertThat(sold).hasSize(20);
            assertThat(new HashSet<>(sold.stream().map(BookingRushIT::time).toList())).hasSize(20);
            assertThat(free(day)).isEmpty();
            refused += answers.size() - sold.size();
        }
        assertThat(refused).isEqualTo((CLIENTS - 20) * ROUNDS);
    }

    private record JsonTime(String calendar, String startsAt) {}

    /** Each wants a time by chance, and another one as long as the desk is only too busy. */
    private List<Answer> rush(SplittableRandom chance, List<JsonTime> free) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Answer>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            // the first twenty see to it that each time is wanted
            JsonTime wanted = i < 20 ? free.get(i) : free.get(chance.nextInt(free.size()));
            Calls once = staff.withNewKey();
            all.add(() -> {
                start.await();
                Answer answer = once.post(path("/appointments"), order(wanted));
                while (answer.status() == 503) {
                    isAClearRefusal(answer);
                    Thread.sleep(50);
                    answer = once.post(path("/appointments"), order(wanted));
                }
                return answer;
            });
        }
        List<Future<Answer>> running = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(it -> running.add(people.submit(it)));
            start.countDown();
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : running) {
            answers.add(one.get());
        }
        return answers;
    }

    private static void isAClearRefusal(Answer answer) {
        Map<Integer, List<String>> clear = new HashMap<>();
        clear.put(409, List.of("slot-taken"));
        clear.put(503, List.of("region-busy", "service-unavailable"));
        assertThat(clear.getOrDefault(answer.status(), List.of()))
                .as(answer.text())
                .contains(answer.problem());
    }

    private List<JsonTime> free(LocalDate day) {
        List<JsonTime> free = new ArrayList<>();
        staff.get(path("/slots?from=%1$s&to=%1$s&concern=%2$s".formatted(day, concern)))
                .json()
                .path("items")
                .forEach(it ->
                        free.add(
                                new JsonTime(
                                        it.path("calendarId").asString(),
                                        it.path("startsAt").asString())));
        return free;
    }

    private static String time(Answer answer) {
        return answer.json().path("calendar").path("id").asString()
                + answer.json().path("startsAt").asString();
    }

    private String order(JsonTime wanted) {
        return """
        {"calendarId": "%s", "startsAt": "%s", "concernIds": ["%s"],
         "channel": "IN_PERSON", "language": "de", "name": "Somebody"}
        """
                .formatted(wanted.calendar(), wanted.startsAt(), concern);
    }

    private String path(String rest) {
        return "/api/regions/" + region + rest;
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.values()).call(work);
    }
}
