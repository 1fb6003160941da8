package de.hafen.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Delivers by SMTP. */
public final class SmtpMail implements Mail {

    private static final Logger log = LoggerFactory.getLogger(SmtpMail.class);

    private final JavaMailSender sender;
    private final String from;
    private final LetterWriting writing;

    /**
     * @param from the platform's own address
     */
    public SmtpMail(JavaMailSender sender, String from, LetterWriting writing) {
        this.sender = sender;
        this.from = from;
        this.writing = writing;
    }

    @Override
    public void send(Letter letter) {
        WrittenLetter written = writing.write(letter);
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper parts =
                    new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(written.to());
            parts.setSubject(written.subject());
            parts.setText(written.text(), written.html());
            Letter.Enclosure enclosure = letter.enclosure();
            if (enclosure != null) {
                parts.addAttachment(
                        enclosure.fileName(),
                        new ByteArrayResource(enclosure.content().getBytes(StandardCharsets.UTF_8)),
                        enclosure.type());
            }
            message.setHeader("Auto-Submitted", "auto-generated");
            if (letter.id() != null) {
                String host = from.replaceFirst("^.*@", "").replaceFirst(">.*$", "");
                message.setHeader("Message-ID", "<" + letter.id() + "@" + host + ">");
            }
            sender.send(message);
        } catch (MessagingException | MailException failed) {
            log.warn("{} was not sent: {}", letter, failed.getClass().getSimpleName());
            throw new MailNotSent("the mail server did not take it");
        }
    }
}
