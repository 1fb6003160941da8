package de.hafen.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A service that takes every connection and then says the text byte by byte, one a second; only
 * paths that end with {@code /quick} are answered as one hopes.
 */
final class SlowService {

    private final ServerSocket server;
    private final String atOnce;
    private final String slowly;

    SlowService(String atOnce, String slowly) {
        this.atOnce = atOnce;
        this.slowly = slowly;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::take);
    }

    /** One that never says anything. */
    static SlowService silent() {
        return new SlowService("", "");
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void take() {
        try {
            while (true) {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> speak(caller));
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    private void speak(Socket caller) {
        try (caller) {
            OutputStream out = caller.getOutputStream();
            byte[] head = new byte[4_096];
            int read = caller.getInputStream().read(head);
            if (new String(head, 0, read, StandardCharsets.US_ASCII).contains("/quick ")) {
                out.write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            out.write(atOnce.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            for (byte one : slowly.getBytes(StandardCharsets.US_ASCII)) {
                TimeUnit.SECONDS.sleep(1);
                out.write(one);
                out.flush();
            }
            TimeUnit.SECONDS.sleep(60);
        } catch (IOException | InterruptedException gone) {
            // the gateway has hung up, as it should
        }
    }
}
