package de.hafen.platform.testing;

import de.hafen.platform.mail.Letter;
import de.hafen.platform.mail.LetterWriting;
import de.hafen.platform.mail.Mail;
import de.hafen.platform.mail.WrittenLetter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes letters as they would go out, and keeps them. */
public final class RecordingMail implements Mail {

    private final LetterWriting writing = new LetterWriting();
    private final List<WrittenLetter> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Letter letter) {
        sent.add(writing.write(letter));
    }

    /** All letters so far, in order. */
    public List<WrittenLetter> sent() {
        return List.copyOf(sent);
    }
}
