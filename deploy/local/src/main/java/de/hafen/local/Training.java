package de.hafen.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * One whole start on empty data, three regions included, in a folder that is deleted afterwards.
 * When the services end they write down which classes they needed.
 */
final class Training {

    /** A service writes its cache while it ends; on a busy machine that takes its time. */
    private static final Duration WRITING = Duration.ofMinutes(6);

    private Training() {}

    static void run(Home home, Apps apps, Set<Service> services)
            throws IOException, InterruptedException {
        Path folder = home.root().resolve("training");
        Binaries.delete(folder);
        Environment environment =
                new Environment(
                        Map.of("HAFEN_HOME", folder.toString(), "HAFEN_PORT", "" + Ports.quiet()));
        Home scratch = Home.of(environment);
        Files.createSymbolicLink(scratch.servers(), home.servers());
        apps.train(services);
        PrintStream silent =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            new Up(scratch, environment, apps, silent).run();
        } catch (Stopped notUp) {
            System.out.println("  The training run did not come up: " + notUp.getMessage());
        } finally {
            new Down(scratch).stop(WRITING);
        }
        apps.trained();
        Binaries.delete(folder);
    }
}
