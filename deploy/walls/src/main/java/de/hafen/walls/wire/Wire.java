package de.hafen.walls.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A client over bare sockets that writes what it is told, byte by byte, and checks nothing.
 * Connections are kept; many threads may use it.
 */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int STREAM_PATIENCE = 1_500;
    private static final int MOST = 8_000_000;

    private final int port;
    private final Deque<Socket> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param port where the server listens on this machine
     */
    public Wire(int port) {
        this.port = port;
    }

    /** Sends the request and reads the answer. */
    public Answer send(Request request) {
        Socket kept = idle.pollFirst();
        if (kept != null) {
            try {
                return exchange(kept, request);
            } catch (IOException closedMeanwhile) {
                close(kept);
            }
        }
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
            socket.setTcpNoDelay(true);
            return exchange(socket, request);
        } catch (IOException none) {
            close(socket);
            return new Answer(0, List.of(), text(none));
        }
    }

    private Answer exchange(Socket socket, Request request) throws IOException {
        socket.setSoTimeout(request.stream() ? STREAM_PATIENCE : PATIENCE);
        try {
            socket.getOutputStream().write(bytes(request));
        } catch (IOException refusedWhileSending) {
            // the answer may be there already: a server need not read all of what it refuses
            if (request.content().length < 10_000) {
                throw refusedWhileSending;
            }
        }
        InputStream in = new BufferedInputStream(socket.getInputStream());
        String[] first = line(in).split(" ", 3);
        if (first.length < 2 || !first[1].matches("\\d{3}")) {
            throw new IOException("no HTTP: " + String.join(" ", first));
        }
        List<Request.Header> headers = headers(in);
        int status = Integer.parseInt(first[1]);
        if (status == 100) {
            line(in);
            headers = headers(in);
        }
        Body body = new Body(in, request, status, headers);
        Answer answer = new Answer(status, headers, body.read());
        if (body.whole && !answer.header("Connection").equalsIgnoreCase("close")) {
            idle.addFirst(socket);
        } else {
            close(socket);
        }
        return answer;
    }

    private byte[] bytes(Request request) throws IOException {
        StringBuilder head = new StringBuilder();
        head.append(request.method()).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
        if (!request.has("Host")) {
            head.append("Host: localhost:").append(port).append("\r\n");
        }
        request.headers()
                .forEach(it ->
                        head.append(it.name()).append(": ").append(it.value()).append("\r\n"));
        byte[] content = request.content();
        boolean expected = !request.method().equals("GET") && !request.has("Transfer-Encoding");
        if ((content.length > 0 || expected)
                && !request.has("Content-Length")
                && !request.has("Transfer-Encoding")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.write(content);
        return all.toByteArray();
    }

    private static List<Request.Header> headers(InputStream in) throws IOException {
        List<Request.Header> headers = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.add(
                        new Request.Header(
                                line.substring(0, colon), line.substring(colon + 1).strip()));
            }
        }
        return headers;
    }

    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("closed");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Reads a body as its headers say it is framed. */
    private static final class Body {

        private final InputStream in;
        private final Request request;
        private final String length;
        private final boolean chunked;
        private final boolean none;
        private boolean whole = true;

        Body(InputStream in, Request request, int status, List<Request.Header> headers) {
            Answer head = new Answer(status, headers, new byte[0]);
            this.in = in;
            this.request = request;
            this.length = head.header("Content-Length");
            this.chunked =
                    head.header("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked");
            this.none = request.method().equals("HEAD") || status == 204 || status == 304;
        }

        byte[] read() throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            try {
                if (!none) {
                    fill(body);
                }
            } catch (SocketTimeoutException stillOpen) {
                whole = false;
                if (!request.stream()) {
                    throw stillOpen;
                }
            }
            return body.toByteArray();
        }

        private void fill(ByteArrayOutputStream body) throws IOException {
            if (!chunked && length.isEmpty()) {
                whole = false;
                body.write(in.readNBytes(MOST));
            } else if (!chunked) {
                body.write(in.readNBytes(Integer.parseInt(length)));
            } else {
                for (int size = size(); size > 0; size = size()) {
                    body.write(in.readNBytes(size));
                    line(in);
                }
                line(in);
            }
        }

        private int size() throws IOException {
            return Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
        }
    }

    private static byte[] text(IOException e) {
        return ("no answer: " + e).getBytes(StandardCharsets.UTF_8);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // nothing to keep
        }
    }

    @Override
    public void close() {
        for (Socket socket = idle.poll(); socket != null; socket = idle.poll()) {
            close(socket);
        }
    }
}
