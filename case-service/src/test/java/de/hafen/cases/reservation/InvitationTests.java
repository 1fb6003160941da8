package de.hafen.cases.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationTests {

    @Test
    void aCalendarAtHomeReadsWhenWhatAndWhere() {
        assertThat(invitation("Aufenthaltstitel", Invitation.Standing.CONFIRMED).file())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("METHOD:PUBLISH\r\n")
                .contains("UID:1@hafen\r\n")
                .contains("SEQUENCE:2\r\n")
                .contains("DTSTART:20260616T080000Z\r\n")
                .contains("DTEND:20260616T084500Z\r\n")
                .contains("LOCATION:Nordstraße 1\\, Zimmer 12\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void aCalendarProgramReadsWhatWasMeant() {
        String words = "Pass, Vertrag; Fragen\\n\nолень";
        VEvent event =
                Biweekly.parse(invitation(words, Invitation.Standing.CONFIRMED).file())
                        .first()
                        .getEvents()
                        .getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo(words);
        assertThat(event.getLocation().getValue()).isEqualTo("Nordstraße 1, Zimmer 12");
        assertThat(event.getUid().getValue()).isEqualTo("1@hafen");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2026-06-16T08:00:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2026-06-16T08:45:00Z");
    }

    /** In the night in which clocks are put back, three o'clock comes twice. */
    @Test
    void anHourThatComesTwiceIsTheRightOne() {
        for (String at : List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")) {
            Instant start = Instant.parse(at);
            String file =
                    new Invitation(
                                    "1",
                                    0,
                                    start,
                                    start,
                                    start.plusSeconds(1_800),
                                    "",
                                    "",
                                    "",
                                    Invitation.Standing.CONFIRMED)
                            .file();

            VEvent event = Biweekly.parse(file).first().getEvents().getFirst();

            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
        }
    }

    @Test
    void whatIsCancelledIsTakenOutAgain() {
        assertThat(invitation("Titel", Invitation.Standing.CANCELLED).file())
                .contains("METHOD:CANCEL\r\n")
                .contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void whatIsOnlyHeldIsTentative() {
        assertThat(invitation("Titel", Invitation.Standing.TENTATIVE).file())
                .contains("METHOD:PUBLISH\r\n")
                .contains("STATUS:TENTATIVE\r\n");
    }

    @Test
    void nobodyAddsALineOfTheirOwn() {
        assertThat(
                        invitation(
                                        "Titel\r\nATTENDEE:mailto:eve@example.org",
                                        Invitation.Standing.CONFIRMED)
                                .file())
                .contains("SUMMARY:Titel\\nATTENDEE:mailto:eve@example.org\r\n")
                .doesNotContain("\r\nATTENDEE");
    }

    @Test
    void longLinesAreFoldedWithoutCuttingALetter() {
        String name = "Олена 李 ".repeat(40);
        String file = invitation(name, Invitation.Standing.CONFIRMED).file();

        assertThat(file.lines()).allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + name);
    }

    private static Invitation invitation(String summary, Invitation.Standing standing) {
        return new Invitation(
                "1@hafen",
                2,
                Instant.parse("2026-06-15T08:00:00Z"),
                Instant.parse("2026-06-16T08:00:00Z"),
                Instant.parse("2026-06-16T08:45:00Z"),
                summary,
                "Nordstraße 1, Zimmer 12",
                "http://localhost:8080/p/appointment",
                standing);
    }
}
