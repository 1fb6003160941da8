package de.hafen.cases.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.appointment.AppointmentId;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.testing.Calls.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People book for themselves: chosen, confirmed by a letter, moved and cancelled by its link. */
class ReservationControllerIT extends Centre {

    @Test
    void aTimeIsHeldThenConfirmedByTheLinkInTheLetter() {
        assertThat(starts()).contains(TEN);

        Answer held = reserve(TEN, "olena@example.org");

        assertThat(held.status()).as(held.text()).isEqualTo(201);
        assertThat(held.json().path("status").asString()).isEqualTo("RESERVED");
        assertThat(starts()).doesNotContain(TEN);
        Letter letter = post().getFirst();
        assertThat(letter.kind()).isEqualTo("appointment-confirm");
        assertThat(letter.language().getLanguage()).isEqualTo("uk");
        String link = linkIn(letter);
        Answer confirmed = anybody.post(path("/appointments/" + link + "/confirmation"), "");
        assertThat(confirmed.json().path("status").asString()).isEqualTo("BOOKED");
        assertThat(anybody.post(path("/appointments/" + link + "/confirmation"), "").text())
                .isEqualTo(confirmed.text());
        Letter booked = post().getLast();
        assertThat(booked.kind()).isEqualTo("appointment-booked");
        assertThat(booked.enclosure().content()).contains("DTSTART:20260616T080000Z");
    }

    @Test
    void whatNobodyConfirmsIsFreeAgain() {
        reserve(TEN, "olena@example.org");
        String link = linkIn(post().getFirst());

        clock.advance(Duration.ofMinutes(31));

        assertThat(starts()).contains(TEN);
        assertThat(anybody.post(path("/appointments/" + link + "/confirmation"), "").problem())
                .isEqualTo("reservation-lapsed");
        assertThat(reserve(TEN, "mehmet@example.org").status()).isEqualTo(201);
    }

    @Test
    void whoeverSendsTheSameTwiceHasOneReservation() {
        Answer first = reserve(TEN, "olena@example.org");
        Answer again = reserve(TEN, "Olena@example.org");
        Answer somebodyElse = reserve(TEN, "eve@example.org");

        assertThat(again.json().path("reference")).isEqualTo(first.json().path("reference"));
        assertThat(somebodyElse.problem()).isEqualTo("slot-taken");
        assertThat(post()).hasSize(1);
    }

    @Test
    void theLinkMovesAndCancels() {
        reserve(TEN, "olena@example.org");
        String link = linkIn(post().getFirst());
        anybody.post(path("/appointments/" + link + "/confirmation"), "");

        Answer moved = anybody.post(path("/appointments/" + link + "/move"), to("2026-06-17"));
        Answer cancelled = anybody.post(path("/appointments/" + link + "/cancellation"), "");
        Answer again = anybody.post(path("/appointments/" + link + "/cancellation"), "");

        assertThat(again.text()).isEqualTo(cancelled.text());
        assertThat(moved.json().path("startsAt").asString()).isEqualTo("2026-06-17T08:00:00Z");
        assertThat(cancelled.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(post()).extracting(Letter::kind).endsWith("appointment-cancelled");
    }

    @Test
    void whoeverMovesAReservationWantsToCome() {
        reserve(TEN, "olena@example.org");
        String link = linkIn(post().getFirst());

        Answer moved = anybody.post(path("/appointments/" + link + "/move"), to("2026-06-17"));

        assertThat(moved.json().path("status").asString()).isEqualTo("BOOKED");
        assertThat(post()).extracting(Letter::kind).contains("appointment-moved");
        assertThat(facts()).containsExactly("appointment-booked");
    }

    @Test
    void whatWasNeverConfirmedIsNoFactAndIsForgottenADayLater() {
        reserve(TEN, "olena@example.org");
        reserve("2026-06-16T09:00:00Z", "olena@example.org");
        String link = linkIn(post().getFirst());

        anybody.post(path("/appointments/" + link + "/cancellation"), "");
        clock.advance(Duration.ofHours(25));
        in(() -> {
            appointments.forgetUnconfirmed();
            return true;
        });

        assertThat(facts()).isEmpty();
        assertThat(in(() -> jdbc.sql("select status from appointment").query(String.class).list()))
                .containsExactly("CANCELLED");
    }

    @Test
    void oneAddressHoldsAFewTimesAtOnce() {
        for (String at : List.of("07:00", "08:00", "09:00")) {
            assertThat(reserve("2026-06-16T" + at + ":00Z", "eve@example.org").status())
                    .isEqualTo(201);
        }

        Answer fourth = reserve("2026-06-17T08:00:00Z", "EVE@example.org");

        assertThat(fourth.problem()).isEqualTo("too-many-reservations");
        assertThat(reserve("2026-06-17T08:00:00Z", "olena@example.org").status()).isEqualTo(201);
    }

    @Test
    void aLinkChangesNothingOnceItHasBegunAndOpensNothingLongAfter() {
        reserve(TEN, "olena@example.org");
        String at = path("/appointments/" + linkIn(post().getFirst()));
        anybody.post(at + "/confirmation", "");

        clock.goTo(Instant.parse("2026-06-16T08:01:00Z"));

        assertThat(anybody.post(at + "/cancellation", "").problem())
                .isEqualTo("appointment-settled");
        assertThat(anybody.post(at + "/move", to("2026-06-18")).problem())
                .isEqualTo("appointment-settled");
        assertThat(anybody.get(at).json().path("status").asString()).isEqualTo("BOOKED");
        clock.advance(Duration.ofDays(31));
        assertThat(anybody.get(at).problem()).isEqualTo("no-such-link");
    }

    @Test
    void aLinkThatIsNoneOpensNothingAndOneOfAnotherRegionNeither() {
        reserve(TEN, "olena@example.org");
        String link = linkIn(post().getFirst());
        String other = "/api/regions/" + regions.fresh() + "/public/appointments/";

        assertThat(anybody.get(other + link).problem()).isEqualTo("no-such-link");
        assertThat(anybody.get(path("/appointments/" + link.replaceFirst(".$", "x"))).problem())
                .isEqualTo("no-such-link");
        String forged = link.substring(0, 32) + "0".repeat(32);
        assertThat(anybody.get(path("/appointments/" + forged)).problem())
                .isEqualTo("no-such-link");
        assertThat(in(() -> links.read(in(() -> links.of(new AppointmentId(new UUID(1, 2)))))))
                .isEqualTo(new AppointmentId(new UUID(1, 2)));
    }

    @Test
    void thePublicBooksOnlyWhatIsOpenToItAndNotTooLate() {
        assertThat(reserve("2026-06-15T05:30:00Z", "a@example.org").status()).isEqualTo(422);
        assertThat(reserve("2026-09-15T08:00:00Z", "a@example.org").problem())
                .isEqualTo("not-bookable-in-public");
        assertThat(anybody.get(path("/booking")).json().path("concerns")).hasSize(1);
    }
}
