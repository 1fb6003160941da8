package de.hafen.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A process with everything that it started.
 *
 * @param eldest the one that the launcher knows
 */
record Family(Processes.Running eldest) {

    /** {@code kill -9}; returns when the eldest is gone. */
    void kill() {
        members().forEach(ProcessHandle::destroyForcibly);
        while (eldest.alive()) {
            Thread.onSpinWait();
        }
    }

    /** Sends all of them the signal. */
    void signal(String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", name));
        members().forEach(one -> command.add(String.valueOf(one.pid())));
        new ProcessBuilder(command).start().waitFor();
    }

    private List<ProcessHandle> members() {
        List<ProcessHandle> members = new ArrayList<>();
        ProcessHandle.of(eldest.pid())
                .ifPresent(one -> {
                    members.add(one);
                    one.descendants().forEach(members::add);
                });
        return members;
    }
}
