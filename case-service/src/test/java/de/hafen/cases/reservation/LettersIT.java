package de.hafen.cases.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import de.hafen.cases.Desk;
import de.hafen.cases.Samples;
import de.hafen.cases.client.ClientView;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consent.ConsentManner;
import de.hafen.cases.consent.ConsentPurpose;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.consent.WithdrawConsent;
import de.hafen.platform.mail.Letter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out about appointments, and when. */
class LettersIT extends Centre {

    @Autowired private Clients clients;
    @Autowired private Consents consents;

    @Test
    void theFirstLetterCarriesNoWordsThatSomebodyTyped() {
        reserve(TEN, "somebody.else@example.org");

        Letter first = post().getFirst();

        assertThat(first.name()).isEmpty();
        assertThat(first.words()).noneMatch(it -> it.contains("Олена"));
        assertThat(first.enclosure().content())
                .contains("STATUS:TENTATIVE")
                .doesNotContain("Олена", "+49 211 1");
    }

    @Test
    void whatIsTentativeInCalendarsAtHomeIsConfirmedThereLater() {
        reserve(TEN, "olena@example.org");
        Letter first = post().getFirst();
        anybody.post(path("/appointments/" + linkIn(first) + "/confirmation"), "");

        Letter booked = post().getLast();

        assertThat(event(first).getStatus().isTentative()).isTrue();
        assertThat(event(booked).getStatus().isConfirmed()).isTrue();
        assertThat(event(booked).getUid()).isEqualTo(event(first).getUid());
        assertThat(event(booked).getSequence().getValue())
                .isGreaterThan(event(first).getSequence().getValue());
    }

    @Test
    void whoeverIsBookedForByStaffGetsALetterToo() {
        in(() -> appointments.book(Desk.appointment(calendar, concern, TEN)));

        assertThat(post()).extracting(Letter::kind).containsExactly("appointment-booked");
    }

    @Test
    void aLetterRemindsTheDayBefore() {
        reserve("2026-06-18T08:00:00Z", "olena@example.org");
        String link = linkIn(post().getFirst());
        anybody.post(path("/appointments/" + link + "/confirmation"), "");
        post();

        assertThat(post()).isEmpty();
        clock.goTo(Instant.parse("2026-06-17T08:00:01Z"));
        assertThat(post()).extracting(Letter::kind).containsExactly("appointment-reminder");
    }

    @Test
    void aMovedAppointmentIsRemindedOfWhereItIsNowAndOnlyOnce() {
        reserve("2026-06-18T08:00:00Z", "olena@example.org");
        String at = path("/appointments/" + linkIn(post().getFirst()));
        anybody.post(at + "/confirmation", "");
        Letter booked = post().getLast();

        anybody.post(at + "/move", to("2026-06-25"));

        Letter moved = post().getLast();
        assertThat(event(moved).getUid()).isEqualTo(event(booked).getUid());
        assertThat(event(moved).getSequence().getValue())
                .isGreaterThan(event(booked).getSequence().getValue());
        clock.goTo(Instant.parse("2026-06-17T08:00:01Z"));
        assertThat(post()).isEmpty();
        clock.goTo(Instant.parse("2026-06-24T08:00:01Z"));
        assertThat(post())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo("appointment-reminder");
                    assertThat(event(it).getDateStart().getValue().toInstant())
                            .isEqualTo("2026-06-25T08:00:00Z");
                });
    }

    @Test
    void whoeverSaidNoIsToldOfTheAppointmentAndNotReminded() {
        ClientView client = in(() -> clients.add(Samples.olena(null)));
        in(() ->
                appointments.book(
                        Desk.ofClient(
                                Desk.appointment(calendar, concern, "2026-06-18T08:00:00Z"),
                                client.id())));
        in(() ->
                consents.withdraw(
                        client.id(),
                        new WithdrawConsent(ConsentPurpose.CONTACT, ConsentManner.SPOKEN, null)));

        assertThat(post()).extracting(Letter::kind).containsExactly("appointment-booked");
        clock.goTo(Instant.parse("2026-06-17T08:00:01Z"));
        assertThat(post()).isEmpty();
    }

    @Test
    void aClientWhoSaidNothingIsReminded() {
        ClientView client = in(() -> clients.add(Samples.olena(null)));
        in(() ->
                appointments.book(
                        Desk.ofClient(
                                Desk.appointment(calendar, concern, "2026-06-18T08:00:00Z"),
                                client.id())));
        post();

        clock.goTo(Instant.parse("2026-06-17T08:00:01Z"));

        assertThat(post()).extracting(Letter::kind).containsExactly("appointment-reminder");
    }

    /** As a calendar program reads the file. */
    private static VEvent event(Letter letter) {
        return Biweekly.parse(letter.enclosure().content()).first().getEvents().getFirst();
    }
}
