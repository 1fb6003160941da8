package de.hafen.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                case "prepare" -> locked(home, () -> Prepare.run(home, tree));
                case "up" ->
                        locked(
                                home,
                                () -> new Up(home, environment, new Apps(tree), System.out).run());
                case "down" -> locked(home, () -> new Down(home).run());
                case "status" -> new Status(home).print(words.contains("--json"));
                case "verify" -> {
                    if (!new Verify(home, environment, System.out)
                            .run(words.subList(1, words.size()))) {
                        System.exit(3);
                    }
                }
                case "reset" -> locked(home, () -> new Reset(home).run(words.contains("--yes")));
                case "demo" ->
                        new Demo(home, environment, tree).run(words.subList(1, words.size()));
                default -> throw new Stopped("unknown command " + command);
            }
        } catch (Stopped e) {
            end(e.getMessage());
        } catch (IOException e) {
            end(Trouble.words(e));
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static void end(@Nullable String words) {
        System.out.flush();
        System.err.println("\n" + words);
        System.exit(1);
    }

    /** Two launchers at the same time would start things twice: the second waits. */
    private static void locked(Home home, Work work) throws Exception {
        try (FileChannel file =
                FileChannel.open(
                        home.run().resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            FileLock lock = file.tryLock();
            if (lock == null) {
                System.err.println("Another ./hafen is at work in " + home.root() + "; waiting.");
                lock = file.lock();
            }
            work.run();
            lock.release();
        }
    }
}
