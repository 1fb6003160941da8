package de.hafen.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The stack's processes, known by pid files. A pid file counts only while the process that it names
 * is the one that was started: the kernel gives pids out again, so the start time is compared too.
 */
final class Processes {

    private final Home home;

    Processes(Home home) {
        this.home = home;
    }

    /**
     * A process that was started here.
     *
     * @param name the part's name
     * @param pid its id
     * @param mark when the kernel started it
     * @param build what it runs
     * @param port where it listens
     */
    record Running(String name, long pid, String mark, String build, int port) {

        boolean alive() {
            return Processes.mark(pid).filter(mark::equals).isPresent();
        }
    }

    /** The part's process, where it runs. */
    Optional<Running> running(String part) {
        return read(file(part)).filter(Running::alive);
    }

    /** Names of the parts that were started and not stopped, whether they still run or not. */
    List<String> started() throws IOException {
        try (Stream<Path> files = Files.list(home.run())) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .toList();
        }
    }

    /** Deletes what is left of parts that ended by themselves or were killed. */
    void forgetDead() throws IOException {
        for (String part : started()) {
            if (running(part).isEmpty()) {
                Files.deleteIfExists(file(part));
            }
        }
    }

    /** All parts that run. */
    List<Running> running() throws IOException {
        try (Stream<Path> files = Files.list(home.run())) {
            return files.filter(f -> f.toString().endsWith(".pid"))
                    .sorted()
                    .flatMap(f -> read(f).stream())
                    .filter(Running::alive)
                    .toList();
        }
    }

    /**
     * Starts the part in a process group of its own, so that Ctrl-C in the terminal and the end of
     * the launcher leave it alone. Job control of the shell does that on Linux and macOS alike.
     */
    Running start(Part part) throws IOException, InterruptedException {
        Path log = home.log(part.name());
        keepLast(log);
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of(
                        "bash",
                        "-c",
                        // an interrupt ends neither the shell before it has said the pid, nor the
                        // part
                        "trap '' HUP INT; set -m; umask 077; log=$1; shift;"
                                + " \"$@\" </dev/null >>\"$log\" 2>&1 & echo $!",
                        "hafen",
                        log.toString()));
        command.addAll(part.command());
        ProcessBuilder builder = new ProcessBuilder(command).directory(part.folder().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("HAFEN_"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(part.environment());
        Process shell = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        long pid = Long.parseLong(answer.strip());
        String mark = mark(pid).orElse("gone");
        Home.writePrivately(
                file(part.name()),
                String.join("\n", part.name(), "" + pid, mark, part.build(), "" + part.port())
                        + "\n");
        return new Running(part.name(), pid, mark, part.build(), part.port());
    }

    /** Asks the process to end, waits, and ends it with all that it started. */
    void stop(Running running, Duration grace) throws IOException, InterruptedException {
        Optional<ProcessHandle> handle =
                ProcessHandle.of(running.pid()).filter(h -> running.alive());
        if (handle.isPresent()) {
            // PostgreSQL reads SIGINT as "end now, finish cleanly"; SIGTERM would wait for sessions
            end(handle.get(), running.name().equals(PostgresServer.NAME) ? "INT" : "TERM", grace);
        }
        Files.deleteIfExists(file(running.name()));
    }

    /** Sends the signal, waits, and then ends the process with all that it started. */
    static void end(ProcessHandle process, String signal, Duration grace)
            throws IOException, InterruptedException {
        List<ProcessHandle> family = process.descendants().toList();
        signal(signal, process.pid());
        if (!ended(process, grace)) {
            family.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(5));
        }
        for (ProcessHandle child : family) {
            if (!ended(child, Duration.ofSeconds(5))) {
                child.destroyForcibly();
            }
        }
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
    }

    private static boolean ended(ProcessHandle handle, Duration patience)
            throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (handle.isAlive() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(30);
        }
        return !handle.isAlive();
    }

    /** A log that has grown large begins anew; the one before it is kept. */
    private static void keepLast(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 20_000_000) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String part) {
        return home.run().resolve(part + ".pid");
    }

    private static Optional<Running> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 5) {
                return Optional.empty();
            }
            return Optional.of(
                    new Running(
                            lines.get(0),
                            Long.parseLong(lines.get(1)),
                            lines.get(2),
                            lines.get(3),
                            Integer.parseInt(lines.get(4))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Stopped("can't read " + file, e);
        }
    }

    /**
     * When the kernel started the process. On Linux in ticks since the machine's start together
     * with that start's id: it holds also when somebody sets the clock.
     */
    private static Optional<String> mark(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            if (Files.exists(stat)) {
                String text = Files.readString(stat);
                String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
                return fields[0].equals("Z")
                        ? Optional.empty()
                        : Optional.of(fields[19] + "@" + bootId());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(h -> h.info().startInstant())
                .map(Object::toString);
    }

    private static String bootId() throws IOException {
        return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
    }
}
