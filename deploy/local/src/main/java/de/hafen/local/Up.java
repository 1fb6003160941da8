package de.hafen.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** {@code ./hafen up}: everything that is not running yet is started. */
final class Up {

    private final Home home;
    private final Environment environment;
    private final Apps apps;
    private final PrintStream out;

    Up(Home home, Environment environment, Apps apps, PrintStream out) {
        this.home = home;
        this.environment = environment;
        this.apps = apps;
        this.out = out;
    }

    /** Returns when all is up. Where the person interrupts, what was started here is stopped. */
    void run() throws IOException, InterruptedException {
        new Given(environment).check();
        Processes processes = new Processes(home);
        Set<String> running =
                processes.running().stream()
                        .map(Processes.Running::name)
                        .collect(Collectors.toSet());
        Ports ports = Ports.choose(home, environment, running);
        MasterKey key = MasterKey.of(home);
        Stack stack = new Stack(home, environment, key, ports, apps);
        out.println("Starting Hafen in " + home.root());
        Board board = new Board(out, stack.names());
        Starter starter = new Starter(home, processes, board);
        Thread undo = new Thread(starter::undo, "interrupted");
        Runtime.getRuntime().addShutdownHook(undo);
        try {
            List<Part> services = stack.services();
            // services load their classes while the servers come up, and wait for them by
            // themselves
            starter.together(
                    List.of(
                            () -> starter.start(services),
                            () -> {
                                starter.start(stack.servers());
                                new Databases(environment, key, stack.settings()).prepare();
                            }));
            String address = "http://localhost:" + ports.of(Service.GATEWAY);
            new FirstRegions(new Platform(address, stack.settings().operatorSecret()), board)
                    .bringUp();
        } finally {
            keep(undo);
        }
        Welcome.print(out, stack.settings(), ports, board);
    }

    /** What was started stays; where the launcher is ending already, it waits for that. */
    private static void keep(Thread undo) throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(undo);
        } catch (IllegalStateException ending) {
            TimeUnit.DAYS.sleep(1);
        }
    }
}
