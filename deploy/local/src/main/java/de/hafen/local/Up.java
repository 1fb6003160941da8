package de.hafen.local;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code ./hafen up}: everything that is not running yet is started. */
final class Up {

    private final Home home;
    private final Environment environment;
    private final Path tree;

    Up(Home home, Environment environment, Path tree) {
        this.home = home;
        this.environment = environment;
        this.tree = tree;
    }

    void run() throws Exception {
        Processes processes = new Processes(home);
        Set<String> running =
                processes.running().stream()
                        .map(Processes.Running::name)
                        .collect(Collectors.toSet());
        Ports ports = Ports.choose(home, environment, running);
        MasterKey key = MasterKey.of(home);
        Stack stack = new Stack(home, environment, key, ports, tree);
        System.out.println("Starting Hafen in " + home.root());
        Board board = new Board(System.out, System.console() != null, stack.names());
        Starter starter = new Starter(home, processes, board);
        starter.start(stack.servers());
        new Databases(environment, key, stack.settings()).prepare();
        starter.start(stack.services());
        String address = "http://localhost:" + ports.of(Service.GATEWAY);
        new FirstRegions(new Platform(address, stack.settings().operatorSecret()), board).bringUp();
        Welcome.print(stack.settings(), ports, board);
    }
}
