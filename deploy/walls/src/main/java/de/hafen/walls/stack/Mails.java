package de.hafen.walls.stack;

import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mailbox in which everybody's mail ends. */
final class Mails {

    private static final int PATIENCE = 600;
    private static final long PAUSE_MILLIS = 50;

    private Mails() {}

    /** The first link with that path that was mailed to somebody; waits for the mail. */
    static String link(String mailbox, String email, String path) {
        Pattern link =
                Pattern.compile("https?://[^\\s\"<>]*" + Pattern.quote(path) + "[^\\s\"<>]*");
        try (Wire wire = new Wire(URI.create(mailbox).getPort())) {
            for (int attempt = 0; attempt < PATIENCE; attempt++) {
                Optional<String> found = find(wire, email, link);
                if (found.isPresent()) {
                    return found.get();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            throw new IllegalStateException(
                    "no mail came to " + email + ": " + wire.send(Request.of("GET", "/")).text());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Optional<String> find(Wire wire, String email, Pattern link) {
        for (int i = 0; ; i++) {
            Answer page = wire.send(Request.of("GET", "/" + i));
            if (!page.ok()) {
                return Optional.empty();
            }
            Matcher matcher = link.matcher(page.text());
            if (page.text().split("<pre>", 2)[0].contains(email) && matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
    }
}
