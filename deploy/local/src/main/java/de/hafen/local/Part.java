package de.hafen.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One process of the stack.
 *
 * @param name what people call it: {@code postgresql}, {@code case-service} …
 * @param build what is run: a changed build means that a running process is out of date
 * @param port where it listens
 * @param command program and arguments
 * @param environment what it gets beside the launcher's own environment
 * @param folder where it runs
 * @param health how to see that it is up
 * @param patience how long it may take
 */
record Part(
        String name,
        String build,
        int port,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Health health,
        Duration patience) {

    Part {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Looks whether a part is up; an exception means not yet. */
    @FunctionalInterface
    interface Health {
        boolean up() throws Exception;
    }

    /** Names the part only: its environment holds secrets. */
    @Override
    public String toString() {
        return name;
    }
}
