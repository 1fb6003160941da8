package de.hafen.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every way out for letters keeps to. */
abstract class MailContract {

    /**
     * What arrived.
     *
     * @param recipients all addresses, also hidden ones
     * @param headers names of all head fields that a reader may see
     */
    record Arrived(
            List<String> recipients,
            String subject,
            String text,
            String html,
            List<String> headers) {}

    abstract Mail mail();

    abstract List<Arrived> arrived();

    @Test
    void aLetterArrivesInTheReadersLanguage() {
        mail().send(letter(Locale.GERMAN, "Ayşe Yılmaz", "Düsseldorf / Mettmann"));

        Arrived arrived = arrived().getFirst();
        assertThat(arrived.recipients()).containsExactly("yilmaz@aachen.example");
        assertThat(arrived.subject()).isEqualTo("Ihr Zugang zu Düsseldorf / Mettmann");
        assertThat(arrived.text())
                .contains(
                        "Guten Tag Ayşe Yılmaz,", "https://hafen.example/auth/invitation?token=t");
        assertThat(arrived.html()).contains("Guten Tag Ayşe Yılmaz,", "lang=\"de\"");
    }

    @Test
    void aLetterArrivesInEnglishForEverybodyElse() {
        mail().send(letter(Locale.FRENCH, "Claire", "Aachen"));

        assertThat(arrived().getFirst().subject()).isEqualTo("Your access to Aachen");
    }

    @Test
    void namesAreWordsAndNoMarkup() {
        mail().send(letter(Locale.GERMAN, "<b onclick=x>Eve</b>", "R&D <script>"));

        assertThat(arrived().getFirst().html()).doesNotContain("<b onclick", "<script");
        assertThat(arrived().getFirst().text()).contains("<b onclick=x>Eve</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve\r\nBcc: victim@aachen.example",
                "Eve\nBcc: victim@aachen.example",
                "Eve\rBcc: victim@aachen.example",
                "Eve\u2028Bcc: victim@aachen.example",
                "Eve\u0085Bcc: victim@aachen.example",
                "Eve\u760d\u760aBcc: victim@aachen.example"
            })
    void noNameAddsALineToTheHead(String name) {
        mail().send(letter(Locale.GERMAN, name, name));

        Arrived arrived = arrived().getFirst();
        assertThat(arrived.recipients()).containsExactly("yilmaz@aachen.example");
        assertThat(arrived.headers()).doesNotContain("Bcc");
        assertThat(arrived.subject()).doesNotContain("\r", "\n").contains("Eve");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yilmaz@aachen.example, victim@aachen.example",
                "yilmaz@aachen.example\r\nBcc: victim@aachen.example",
                "Eve <yilmaz@aachen.example>",
                ""
            })
    void oneReaderAndNoOther(String address) {
        Letter letter =
                new Letter("invitation", address, "Eve", Locale.GERMAN, List.of("A", "B"), null);

        assertThatThrownBy(() -> mail().send(letter)).isInstanceOf(MailNotSent.class);
        assertThat(arrived()).isEmpty();
    }

    private static Letter letter(Locale language, String name, String place) {
        return new Letter(
                "invitation",
                "yilmaz@aachen.example",
                name,
                language,
                List.of(place, "Katrin Brandt"),
                URI.create("https://hafen.example/auth/invitation?token=t"));
    }
}
