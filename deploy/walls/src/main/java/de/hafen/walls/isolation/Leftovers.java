package de.hafen.walls.isolation;

import de.hafen.walls.stack.Fortress;
import de.hafen.walls.stack.Redis;
import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a run leaves behind where no region belongs: logs, Redis; and mail, which has a reader. */
final class Leftovers {

    private final Fortress fortress;
    private final Detector detector;
    private final Tally tally;

    Leftovers(Fortress fortress, Detector detector, Tally tally) {
        this.fortress = fortress;
        this.detector = detector;
        this.tally = tally;
    }

    void search() {
        logs();
        tally.counted("redis");
        detector.foreign(Redis.everything(fortress.platform()), "", "", false)
                .forEach(it -> tally.leak("Redis holds " + it));
        mails();
    }

    /** Logs may name things by id; words of people have no place in them. */
    private void logs() {
        try (Stream<Path> files = Files.list(fortress.platform().logs())) {
            for (Path file : files.toList()) {
                tally.counted("log");
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                detector.foreign(text, "", "", false).stream()
                        .filter(it -> it.startsWith("the canary"))
                        .forEach(it ->
                                tally.leak("the log of " + file.getFileName() + " holds " + it));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who gets mail at an address of a region reads that region's words only. */
    private void mails() {
        try (Wire mailbox = new Wire(URI.create(fortress.platform().mailbox()).getPort())) {
            for (int i = 0; ; i++) {
                Answer page = mailbox.send(Request.of("GET", "/" + i));
                if (!page.ok()) {
                    break;
                }
                tally.counted("mail");
                String to = page.text().split("<pre>", 2)[0];
                detector.foreign(page.text(), to, "", false).stream()
                        .filter(it -> it.startsWith("the canary"))
                        .forEach(it -> tally.leak("a mail holds " + it));
            }
        }
    }
}
