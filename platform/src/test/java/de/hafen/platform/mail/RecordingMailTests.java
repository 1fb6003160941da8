package de.hafen.platform.mail;

import de.hafen.platform.testing.RecordingMail;
import java.util.List;

class RecordingMailTests extends MailContract {

    private final RecordingMail mail = new RecordingMail();

    @Override
    Mail mail() {
        return mail;
    }

    @Override
    List<Arrived> arrived() {
        return mail.sent().stream()
                .map(it ->
                        new Arrived(
                                List.of(it.to()),
                                it.subject(),
                                it.text(),
                                it.html(),
                                List.of("To", "Subject")))
                .toList();
    }
}
