package de.hafen.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which part listens where. The gateway's port is the person's; the others follow it or, where
 * another program has one, are chosen. Remembered while the stack runs.
 */
final class Ports {

    static final String MANAGEMENT = "-management";

    private static final int LOWEST = 20_000;
    private static final int SPAN = 30;
    private static final int BASES = 400;

    private final Map<String, Integer> ports;

    private Ports(Map<String, Integer> ports) {
        this.ports = ports;
    }

    int of(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new IllegalStateException("no port for " + name);
        }
        return port;
    }

    int of(Service service) {
        return of(service.module());
    }

    int management(Service service) {
        return of(service.module() + MANAGEMENT);
    }

    /** What the last start chose; empty where nothing was started yet. */
    static Ports last(Home home) throws IOException {
        Map<String, Integer> ports = new TreeMap<>();
        Path file = file(home);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] pair = line.split("=", 2);
                ports.put(pair[0], Integer.valueOf(pair[1]));
            }
        }
        return new Ports(ports);
    }

    boolean know(String name) {
        return ports.containsKey(name);
    }

    /**
     * Chooses the ports for a start.
     *
     * @param running names of the parts that run: they keep their ports
     */
    static Ports choose(Home home, Environment environment, Set<String> running)
            throws IOException {
        Ports last = last(home);
        int gateway = environment.port();
        String front = Service.GATEWAY.module();
        if (running.contains(front) && last.know(front) && last.of(front) != gateway) {
            if (environment.portIsChosen()) {
                throw new Stopped(
                        "Hafen runs already, on port %d. To move it: ./hafen down, then HAFEN_PORT=%d ./hafen up"
                                .formatted(last.of(front), gateway));
            }
            gateway = last.of(front);
        }
        if (!running.contains(front) && !free(gateway)) {
            throw new Stopped(
                    "Port %d is taken by another program. Stop that program, or choose another port: HAFEN_PORT=%d ./hafen up"
                            .formatted(gateway, gateway + 1000));
        }
        Map<String, Integer> chosen = new LinkedHashMap<>();
        int spare = gateway + 20;
        for (Map.Entry<String, Integer> wish : wishes(gateway).entrySet()) {
            String name = wish.getKey();
            String part = name.replace(MANAGEMENT, "");
            int port = wish.getValue();
            if (running.contains(part) && last.know(name)) {
                port = last.of(name);
            } else {
                while (!free(port) || chosen.containsValue(port)) {
                    port = spare++;
                }
            }
            chosen.put(name, port);
        }
        Ports ports = new Ports(chosen);
        Home.writePrivately(file(home), ports.text());
        return ports;
    }

    /**
     * A port for a gateway that runs for a while: with all that follow it, it is free now and below
     * those that the kernel gives to outgoing connections, which take one that a part listened on
     * as soon as the part is down.
     */
    static int quiet() {
        int first = (int) (ProcessHandle.current().pid() % BASES);
        for (int i = 0; i < BASES; i++) {
            int gateway = LOWEST + (first + i) % BASES * SPAN;
            if (wishes(gateway).values().stream().allMatch(Ports::free)) {
                return gateway;
            }
        }
        throw new Stopped("There are no free ports between %d and 32000.".formatted(LOWEST));
    }

    private static Map<String, Integer> wishes(int gateway) {
        Map<String, Integer> wishes = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            wishes.put(service.module(), gateway + service.offset());
        }
        wishes.put(PostgresServer.NAME, gateway + 5);
        wishes.put(RedisServer.NAME, gateway + 6);
        wishes.put(Mailbox.NAME, gateway + 7);
        wishes.put(Mailbox.NAME + MANAGEMENT, gateway + 8);
        for (Service service : Service.values()) {
            wishes.put(service.module() + MANAGEMENT, gateway + service.managementOffset());
        }
        return wishes;
    }

    private static boolean free(int port) {
        for (String address : new String[] {"127.0.0.1", "0.0.0.0"}) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private String text() {
        return ports.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Path file(Home home) {
        return home.run().resolve("ports");
    }
}
