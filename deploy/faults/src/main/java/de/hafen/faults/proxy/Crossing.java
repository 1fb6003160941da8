package de.hafen.faults.proxy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection through the proxy: whole messages, requests one way and answers the other. */
abstract class Crossing {

    private static final int BUFFER = 32_768;

    private final Socket client;
    private final Socket server;
    private final Sky sky;
    private final Tripwires tripwires;
    private long requests;
    private long answers;
    private long springsAt;
    private @Nullable Tripwire springsAfter;

    Crossing(Socket client, Socket server, Sky sky, Tripwires tripwires) {
        this.client = client;
        this.server = server;
        this.sky = sky;
        this.tripwires = tripwires;
    }

    /** Passes the connection's first words; the rest is requests and answers. */
    abstract void greet(
            DataInputStream fromClient,
            DataOutputStream toServer,
            DataInputStream fromServer,
            DataOutputStream toClient)
            throws IOException;

    /** Reads one message of the client, calls {@link #look} where it says something. */
    abstract byte[] request(DataInputStream from) throws IOException;

    /** Reads one message of the server, calls {@link #answered} where it ends an answer. */
    abstract byte[] answer(DataInputStream from) throws IOException;

    final void run() {
        try (DataInputStream fromClient = reading(client);
                DataOutputStream toServer = writing(server);
                DataInputStream fromServer = reading(server);
                DataOutputStream toClient = writing(client)) {
            greet(fromClient, toServer, fromServer, toClient);
            Thread.ofVirtual().name("answers").start(() -> answers(fromServer, toClient));
            while (true) {
                byte[] message = request(fromClient);
                sky.request();
                toServer.write(message);
                if (fromClient.available() == 0) {
                    toServer.flush();
                }
            }
        } catch (IOException over) {
            cut();
        }
    }

    private void answers(DataInputStream from, DataOutputStream to) {
        try {
            while (true) {
                byte[] message = answer(from);
                sky.answer();
                to.write(message);
                if (from.available() == 0) {
                    to.flush();
                }
            }
        } catch (IOException over) {
            cut();
        }
    }

    /** A statement is about to pass. */
    final void look(Passage passage) throws IOException {
        Optional<Tripwire> wire = tripwires.touched(passage);
        if (wire.isEmpty()) {
            return;
        }
        switch (wire.get().moment()) {
            case BEFORE -> {
                wire.get().spring();
                throw new IOException("cut before " + passage.text());
            }
            case AFTER -> {
                synchronized (this) {
                    springsAfter = wire.get();
                    springsAt = requests + 1;
                }
            }
        }
    }

    /** A request that will be answered passes. */
    final synchronized void asked() {
        requests++;
    }

    /** The server has answered a request to its end. */
    final void answered() throws IOException {
        Tripwire wire;
        synchronized (this) {
            answers++;
            wire = springsAfter != null && answers >= springsAt ? springsAfter : null;
        }
        if (wire != null) {
            wire.spring();
            throw new IOException("cut after an answer");
        }
    }

    final void cut() {
        cut(client);
        cut(server);
    }

    /** Closes with a reset: what was not sent yet is lost. */
    static void cut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException closed) {
            // that is what was wanted
        }
    }

    private static DataInputStream reading(Socket socket) throws IOException {
        return new DataInputStream(new BufferedInputStream(socket.getInputStream(), BUFFER));
    }

    private static DataOutputStream writing(Socket socket) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER));
    }
}
