package de.hafen.faults;

import de.hafen.local.Rig;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Starts what has died, as {@code Restart=always} of systemd or a Kubernetes pod does: after a
 * tenth of a second, without looking why. The local launcher has no such thing, so it is here.
 */
final class Supervisor implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final Rig rig;
    private final Calls calls;
    private final List<String> parts;
    private final Set<String> heldDown = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    Supervisor(Rig rig, Calls calls, List<String> parts) {
        this.rig = rig;
        this.calls = calls;
        this.parts = List.copyOf(parts);
        this.thread = Thread.ofPlatform().daemon().name("supervisor").start(this::watch);
    }

    /** Leaves a dead part dead for now. */
    void holdDown(String part) {
        heldDown.add(part);
    }

    /** Looks after the part again. */
    void letUp(String part) {
        heldDown.remove(part);
    }

    /** Kills a part; it is started again at once unless it is held down. */
    void kill(String part) {
        if (part.equals("gateway")) {
            calls.gatewayAway(true);
        }
        rig.kill(part);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                for (String part : parts) {
                    if (!heldDown.contains(part) && !rig.runs(part)) {
                        rig.start(part);
                    }
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException broken) {
            calls.complain("the supervisor can't work: " + broken);
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
