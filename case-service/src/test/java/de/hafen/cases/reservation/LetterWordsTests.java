package de.hafen.cases.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.cases.appointment.LetterKind;
import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.LetterWriting;
import de.hafen.platform.mail.WrittenLetter;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What letters about appointments say, in each language in which there are words. */
class LetterWordsTests {

    private static final URI LINK = URI.create("http://localhost:8080/p/appointment?lang=uk#a/b");

    @ParameterizedTest
    @MethodSource("letters")
    void eachLetterSaysWhatWhenWhereAndHowToAnswer(LetterKind kind, String language) {
        WrittenLetter written = write(kind, language, "Олена Шевченко");
        String all = written.subject() + written.text();

        assertThat(all).contains("Aufenthaltstitel", "16. Juni 2026, 10:00", "7KQ2-M2X4");
        assertThat(written.text()).contains(LINK.toString(), "Олена Шевченко");
        assertThat(all).doesNotContain("{").doesNotContain("''");
        assertThat(written.html()).contains(language.equals("ar") ? "dir=\"rtl\"" : "dir=\"ltr\"");
        if (kind != LetterKind.CONFIRM && kind != LetterKind.CANCELLED) {
            assertThat(all).contains("Nordstraße 1");
        }
        if (kind == LetterKind.CONFIRM || kind == LetterKind.EARLIER) {
            assertThat(all).contains("09:30");
        }
        if (kind == LetterKind.EARLIER) {
            assertThat(all).contains("30. Juni 2026, 10:00");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void nobodyIsGreetedByANameThatSomebodyElseTyped(LetterKind kind, String language) {
        String first = write(kind, language, "").text().strip().lines().findFirst().orElseThrow();

        assertThat(first).matches("[\\p{L}\\p{M} ]+[,،]");
    }

    private static WrittenLetter write(LetterKind kind, String language, String name) {
        return new LetterWriting()
                .write(
                        new Letter(
                                "appointment-" + kind.name().toLowerCase(Locale.ROOT),
                                "olena@example.org",
                                name,
                                Locale.forLanguageTag(language),
                                List.of(
                                        "Aufenthaltstitel",
                                        "16. Juni 2026, 10:00",
                                        "Nordstraße 1",
                                        "7KQ2-M2X4",
                                        "09:30",
                                        "30. Juni 2026, 10:00"),
                                LINK));
    }

    private static Stream<Arguments> letters() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind ->
                        Stream.of("ar", "de", "en", "tr", "uk")
                                .map(language -> Arguments.of(kind, language)));
    }
}
