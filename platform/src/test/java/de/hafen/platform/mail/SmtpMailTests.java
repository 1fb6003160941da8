package de.hafen.platform.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailTests extends MailContract {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private Mail mail;

    @BeforeEach
    void aMailServer() {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        mail = new SmtpMail(sender, "hafen@localhost", new LetterWriting());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterThatIsSentAgainIsTheSameMailToMailPrograms() throws MessagingException {
        UUID id = UUID.fromString("0190a000-0000-7000-8000-00000000abcd");
        Letter letter =
                new Letter(
                        "invitation",
                        "yilmaz@aachen.example",
                        "Ayşe",
                        Locale.GERMAN,
                        List.of("A", "B"),
                        URI.create("https://hafen.example/"),
                        id);

        mail.send(letter);
        mail.send(letter);

        for (MimeMessage arrived : server.getReceivedMessages()) {
            assertThat(arrived.getMessageID()).isEqualTo("<" + id + "@localhost>");
        }
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aFileGoesWithALetterAsItIs() throws MessagingException, IOException {
        String file = "BEGIN:VCALENDAR\r\nSUMMARY:Олена\r\nEND:VCALENDAR\r\n";
        Letter letter =
                new Letter(
                        "invitation",
                        "yilmaz@aachen.example",
                        "Ayşe",
                        Locale.GERMAN,
                        List.of("A", "B"),
                        URI.create("https://hafen.example/"),
                        null,
                        new Letter.Enclosure(
                                "appointment.ics", "text/calendar; charset=UTF-8", file));

        mail.send(letter);

        MimeMessage arrived = server.getReceivedMessages()[0];
        BodyPart enclosed = ((Multipart) arrived.getContent()).getBodyPart(1);
        assertThat(enclosed.getFileName()).isEqualTo("appointment.ics");
        assertThat(enclosed.getContentType()).startsWith("text/calendar");
        assertThat(enclosed.getInputStream()).hasBinaryContent(file.getBytes(UTF_8));
        assertThat(part(arrived, "text/html")).contains("Ayşe");
    }

    @Override
    Mail mail() {
        return mail;
    }

    @Override
    List<Arrived> arrived() {
        return Arrays.stream(server.getReceivedMessages()).map(SmtpMailTests::read).toList();
    }

    private static Arrived read(MimeMessage message) {
        try {
            return new Arrived(
                    Arrays.stream(message.getAllRecipients()).map(Address::toString).toList(),
                    message.getSubject(),
                    part(message, "text/plain"),
                    part(message, "text/html"),
                    Collections.list(message.getAllHeaders()).stream()
                            .map(Header::getName)
                            .toList());
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                String found = part(several.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
