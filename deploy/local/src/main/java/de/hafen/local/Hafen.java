package de.hafen.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What {@code ./hafen} does once a JDK is found and the tree is built. */
final class Hafen {

    private Hafen() {}

    static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        try {
            Environment environment = new Environment(System.getenv());
            Home home = Home.of(environment);
            Path tree = Path.of(System.getProperty("hafen.tree", ".")).toAbsolutePath();
            String command = words.isEmpty() ? "" : words.getFirst();
            switch (command) {
                case "prepare" -> Prepare.run(home, tree);
                case "up" -> locked(home, () -> new Up(home, environment, tree).run());
                case "down" -> locked(home, () -> new Down(home).run());
                case "status" -> new Status(home).print(words.contains("--json"));
                case "reset" -> locked(home, () -> new Reset(home).run(words.contains("--yes")));
                case "demo" ->
                        new Demo(home, environment, tree).run(words.subList(1, words.size()));
                default -> throw new Stopped("unknown command " + command);
            }
        } catch (Stopped e) {
            System.out.flush();
            System.err.println("\n" + e.getMessage());
            System.exit(1);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    /** Two launchers at the same time would start things twice. */
    private static void locked(Home home, Work work) throws Exception {
        try (FileChannel file =
                        FileChannel.open(
                                home.run().resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new Stopped(
                        "Another ./hafen is at work in " + home.root() + "; wait for it.");
            }
            work.run();
        } catch (IOException e) {
            throw new Stopped("can't work in " + home.root() + ": " + e.getMessage(), e);
        }
    }
}
