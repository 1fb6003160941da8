package de.hafen.faults.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small TCP proxy that understands as much of PostgreSQL's or Redis' protocol as it takes to see
 * which statement passes. It can fail at exactly that statement, or let all connections fail.
 */
public final class FaultProxy implements AutoCloseable {

    /** Which language the server speaks. */
    public enum Protocol {
        /** PostgreSQL's, version 3. */
        POSTGRESQL,
        /** Redis', versions 2 and 3. */
        REDIS
    }

    private static final int BACKLOG = 200;

    private final Protocol protocol;
    private final int target;
    private final Tripwires tripwires;
    private final Sky sky = new Sky();
    private final ServerSocket door;
    private final Set<Crossing> crossings = ConcurrentHashMap.newKeySet();

    /**
     * Opens a proxy on a free port of this machine.
     *
     * @param target the server's port
     */
    public FaultProxy(Protocol protocol, int target, Tripwires tripwires) throws IOException {
        this.protocol = protocol;
        this.target = target;
        this.tripwires = tripwires;
        this.door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("proxy-" + target).start(this::accept);
    }

    /** Where clients connect. */
    public int port() {
        return door.getLocalPort();
    }

    /** From now on it is like this. */
    public void weather(Weather weather) {
        sky.become(weather);
    }

    /** Cuts all connections as a broken network does: with a reset, in the middle of anything. */
    public void reset() {
        crossings.forEach(Crossing::cut);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().name("crossing").start(() -> cross(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void cross(Socket client) {
        Socket server = new Socket();
        try {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            sky.waitForCalm();
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2000);
        } catch (IOException unreachable) {
            Crossing.cut(client);
            Crossing.cut(server);
            return;
        }
        Crossing crossing =
                switch (protocol) {
                    case POSTGRESQL -> new PostgresCrossing(client, server, sky, tripwires);
                    case REDIS -> new RedisCrossing(client, server, sky, tripwires);
                };
        crossings.add(crossing);
        try {
            crossing.run();
        } finally {
            crossings.remove(crossing);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        sky.become(Weather.CALM);
        reset();
    }
}
