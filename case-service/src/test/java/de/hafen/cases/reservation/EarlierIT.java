package de.hafen.cases.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.cases.earlier.EarlierRounds;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.Calls.Answer;
import de.hafen.platform.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** People wait for an earlier time: asked one after the other, held for one of them. */
class EarlierIT extends Centre {

    private static final String ANY = "{\"days\": [], \"parts\": []}";
    private static final String FREED = "2026-06-16T07:00:00Z";

    @Autowired private EarlierRounds rounds;
    @LocalServerPort private int desk;
    private Calls staff;

    /**
     * From nine to twelve on a Tuesday there are three times of an hour each, all of them taken.
     */
    @BeforeEach
    void theNextDaysAreFull() {
        staff = Calls.to(desk).as(Tokens.person(region.value(), "adviser"));
        for (String day : List.of("2026-06-15", "2026-06-16", "2026-06-17")) {
            for (int hour = 7; hour < 10; hour++) {
                assertThat(book("%sT%02d:00:00Z".formatted(day, hour), null).status())
                        .isEqualTo(201);
            }
        }
    }

    @Test
    void whatIsCancelledIsOfferedToWhoeverAskedFirst() {
        String first = waitingAt("2026-06-18T07:00:00Z", "first@example.org");
        String second = waitingAt("2026-06-18T08:00:00Z", "second@example.org");
        round();
        assertThat(offer(first).isNull()).isTrue();

        cancel(FREED);
        round();

        assertThat(offer(first).path("startsAt").asString()).isEqualTo(FREED);
        assertThat(offer(second).isNull()).isTrue();
        assertThat(starts()).doesNotContain(FREED);
        Letter letter = post().getLast();
        assertThat(letter.kind()).isEqualTo("appointment-earlier");
        assertThat(letter.to()).isEqualTo("first@example.org");
        assertThat(linkIn(letter)).isEqualTo(first);
        assertThat(reserve(FREED, "eve@example.org").problem()).isEqualTo("slot-taken");
        assertThat(book(FREED, null).problem()).isEqualTo("slot-taken");
    }

    @Test
    void takingItMovesTheAppointmentAndWhatItLeavesGoesToTheNext() {
        book("2026-06-18T08:00:00Z", null);
        book("2026-06-18T09:00:00Z", null);
        String first = waitingAt("2026-06-18T07:00:00Z", "first@example.org");
        String second = waitingAt("2026-06-19T08:00:00Z", "second@example.org");
        cancel(FREED);
        round();
        String offer = offer(first).path("id").asString();

        Answer taken = answer(first, "acceptance", offer);
        Answer again = answer(first, "acceptance", offer);
        round();

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().path("wish").isNull()).isTrue();
        assertThat(again.text()).isEqualTo(taken.text());
        assertThat(shown(first).path("startsAt").asString()).isEqualTo(FREED);
        assertThat(offer(second).path("startsAt").asString()).isEqualTo("2026-06-18T07:00:00Z");
        assertThat(post()).extracting(Letter::kind).contains("appointment-moved");
    }

    @Test
    void whatIsRefusedOrNotAnsweredGoesToTheNextAndIsNotOfferedAgain() {
        String first = waitingAt("2026-06-18T07:00:00Z", "first@example.org");
        String second = waitingAt("2026-06-18T08:00:00Z", "second@example.org");
        String third = waitingAt("2026-06-18T09:00:00Z", "third@example.org");
        cancel(FREED);
        round();

        Answer refused = answer(first, "refusal", offer(first).path("id").asString());
        round();
        String late = offer(second).path("id").asString();
        clock.advance(Duration.ofHours(5));
        round();

        assertThat(refused.json().path("wish").isNull()).isFalse();
        assertThat(offer(first).isNull()).isTrue();
        assertThat(answer(second, "acceptance", late).problem()).isEqualTo("offer-gone");
        assertThat(offer(third).path("startsAt").asString()).isEqualTo(FREED);
    }

    @Test
    void whoeverNeverAnswersWaitsNoLonger() {
        String first = waitingAt("2026-06-18T07:00:00Z", "first@example.org");
        for (String freed : List.of(FREED, "2026-06-16T08:00:00Z", "2026-06-16T09:00:00Z")) {
            cancel(freed);
            round();
            assertThat(offer(first).isNull()).as(freed).isFalse();
            clock.advance(Duration.ofHours(5));
        }

        clock.advance(Duration.ofHours(12));
        round();

        assertThat(earlier(first).path("wish").isNull()).isTrue();
    }

    @Test
    void whoeverDoesNotComeOrComesAsAgreedKeepsNoTimeFromOthers() {
        String first = waitingAt("2026-06-18T07:00:00Z", "first@example.org");
        String second = waitingAt("2026-06-18T08:00:00Z", "second@example.org");
        cancel(FREED);
        round();

        anybody.post(path("/appointments/" + first + "/cancellation"), "");
        round();

        assertThat(offer(second).path("startsAt").asString()).isEqualTo(FREED);
        Answer left = anybody.post(path("/appointments/" + second + "/earlier/end"), "");
        assertThat(left.json().path("wish").isNull()).isTrue();
        assertThat(starts()).contains(FREED);
        assertThat(anybody.post(path("/appointments/" + first + "/earlier"), ANY).problem())
                .isEqualTo("appointment-settled");
    }

    @Test
    void theDeskSeesWhoWaitsAndAnswersForThem() {
        String id = book("2026-06-18T07:00:00Z", null).json().path("id").asString();
        String at = staffPath("/appointments/" + id);
        assertThat(staff.post(at + "/earlier", "{\"parts\": [\"MORNING\"]}").status())
                .isEqualTo(200);
        cancel(FREED);
        round();

        JsonNode line = staff.get(staffPath("/earlier")).json().path("items").get(0);
        assertThat(line.at("/appointment/id").asString()).isEqualTo(id);
        assertThat(line.at("/earlier/wish/wanted/parts/0").asString()).isEqualTo("MORNING");
        String offer = line.at("/earlier/offer/id").asString();
        Answer taken =
                staff.with("If-Match", "\"0\"")
                        .post(at + "/earlier/acceptance", "{\"offerId\": \"" + offer + "\"}");

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(staff.get(at).json().path("startsAt").asString()).isEqualTo(FREED);
        assertThat(staff.get(staffPath("/earlier")).json().path("items")).isEmpty();
    }

    @Test
    void whatDoesNotFitIsPointedAt() {
        String link = waitingAt("2026-06-18T07:00:00Z", "first@example.org");
        String at = path("/appointments/" + link + "/earlier");
        for (String body :
                List.of(
                        "{\"days\": [null]}",
                        "{\"parts\": [\"NIGHT\"]}",
                        "{\"notBefore\": \"+999999999-01-01\"}",
                        "{\"notBefore\": \"0001-01-01\"}")) {
            assertThat(anybody.post(at, body).status()).as(body).isBetween(400, 422);
        }
        assertThat(answer(link, "acceptance", "00000000-0000-0000-0000-000000000000").problem())
                .isEqualTo("offer-gone");
    }

    /** Twenty wait, one time becomes free, and everybody looks at once: one of them gets it. */
    @Test
    void ofTwentyWhoWaitExactlyOneGetsIt() throws Exception {
        fillTuesdays();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String day =
                    Instant.parse("2026-06-18T00:00:00Z")
                            .plus(Duration.ofDays(7L * (i / 3)))
                            .toString()
                            .substring(0, 10);
            links.add(
                    waitingAt(
                            "%sT%02d:00:00Z".formatted(day, 7 + i % 3),
                            "p" + i + "@example.org",
                            "{\"days\": [\"TUESDAY\"], \"notBefore\": \"2026-06-16\"}"));
        }
        cancel(FREED);

        List<Callable<Answer>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(() -> {
                round();
                return anybody.get(path("/booking"));
            });
        }
        atOnce(all);
        List<String> asked = links.stream().filter(it -> !offer(it).isNull()).toList();
        assertThat(asked).containsExactly(links.getFirst());
        String offer = offer(links.getFirst()).path("id").asString();

        List<Callable<Answer>> rush = new ArrayList<>();
        links.forEach(link -> rush.add(() -> answer(link, "acceptance", offer)));
        rush.add(() -> reserve(FREED, "eve@example.org"));
        rush.add(() -> answer(links.getFirst(), "acceptance", offer));
        rush.add(() -> book(FREED, null));
        List<Answer> answers = atOnce(rush);

        assertThat(answers).allMatch(it -> it.status() < 500 || it.status() == 503);
        assertThat(
                        in(() ->
                                jdbc.sql(
                                                """
                                                select email from appointment
                                                where starts_at = cast(? as timestamptz)
                                                    and status = 'BOOKED'
                                                """)
                                        .param(FREED)
                                        .query(String.class)
                                        .list()))
                .containsExactly("p0@example.org");
    }

    private void fillTuesdays() {
        for (int week = 1; week < 8; week++) {
            String day =
                    Instant.parse("2026-06-16T00:00:00Z")
                            .plus(Duration.ofDays(7L * week))
                            .toString()
                            .substring(0, 10);
            for (int hour = 7; hour < 10; hour++) {
                book("%sT%02d:00:00Z".formatted(day, hour), null);
            }
        }
    }

    private static List<Answer> atOnce(List<Callable<Answer>> all) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> running = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(it ->
                    running.add(
                            people.submit(() -> {
                                start.await();
                                return it.call();
                            })));
            start.countDown();
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : running) {
            answers.add(one.get());
        }
        return answers;
    }

    /** Somebody has that time, and would rather come earlier; answers their link. */
    private String waitingAt(String at, String email) {
        return waitingAt(at, email, ANY);
    }

    private String waitingAt(String at, String email, String wanted) {
        Answer booked = book(at, email);
        assertThat(booked.status()).as(booked.text()).isEqualTo(201);
        String link =
                in(() -> links.of(AppointmentId.valueOf(booked.json().path("id").asString())));
        Answer waits = anybody.post(path("/appointments/" + link + "/earlier"), wanted);
        assertThat(waits.status()).as(waits.text()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        return link;
    }

    private Answer book(String at, String email) {
        return staff.withNewKey()
                .post(
                        staffPath("/appointments"),
                        """
                        {"calendarId": "%s", "startsAt": "%s", "concernIds": ["%s"],
                         "channel": "PHONE", "language": "de", "name": "Somebody", "email": %s}
                        """
                                .formatted(
                                        calendar,
                                        at,
                                        concern,
                                        email == null ? "null" : "\"" + email + "\""));
    }

    private void cancel(String at) {
        String id =
                in(() ->
                        jdbc.sql(
                                        """
                                        select id::text from appointment
                                        where starts_at = cast(? as timestamptz)
                                        """)
                                .param(at)
                                .query(String.class)
                                .single());
        assertThat(
                        staff.with("If-Match", "\"0\"")
                                .post(staffPath("/appointments/" + id + "/cancellation"), "{}")
                                .status())
                .isEqualTo(200);
    }

    private void round() {
        in(() -> {
            rounds.askHere();
            return true;
        });
    }

    private Answer answer(String link, String what, String offer) {
        return anybody.post(
                path("/appointments/" + link + "/earlier/" + what),
                "{\"offerId\": \"" + offer + "\"}");
    }

    private JsonNode earlier(String link) {
        return anybody.get(path("/appointments/" + link + "/earlier")).json();
    }

    private JsonNode offer(String link) {
        return earlier(link).path("offer");
    }

    private JsonNode shown(String link) {
        return anybody.get(path("/appointments/" + link)).json();
    }

    private String staffPath(String rest) {
        return "/api/regions/" + region + rest;
    }
}
