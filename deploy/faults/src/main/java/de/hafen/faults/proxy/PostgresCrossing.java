package de.hafen.faults.proxy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL's protocol, as far as statements and their ends go. No TLS: it is this machine. */
final class PostgresCrossing extends Crossing {

    private static final int TLS_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;
    private static final int CANCEL_REQUEST = 80877102;
    private static final int REMEMBERED = 500;
    private static final int SHOWN = 6_000;

    private final Map<String, String> prepared = new HashMap<>();
    private final List<String> transaction = new ArrayList<>();
    private String user = "";
    private String database = "";
    private boolean greeted;

    PostgresCrossing(Socket client, Socket server, Sky sky, Tripwires tripwires) {
        super(client, server, sky, tripwires);
    }

    @Override
    void greet(
            DataInputStream fromClient,
            DataOutputStream toServer,
            DataInputStream fromServer,
            DataOutputStream toClient)
            throws IOException {
        while (true) {
            int length = fromClient.readInt();
            int code = fromClient.readInt();
            byte[] rest = fromClient.readNBytes(length - 8);
            toServer.writeInt(length);
            toServer.writeInt(code);
            toServer.write(rest);
            toServer.flush();
            if (code == TLS_REQUEST || code == GSS_REQUEST) {
                toClient.write(fromServer.readByte());
                toClient.flush();
            } else if (code == CANCEL_REQUEST) {
                throw new IOException("cancelled");
            } else {
                remember(rest);
                return;
            }
        }
    }

    private void remember(byte[] parameters) {
        String[] words = new String(parameters, StandardCharsets.UTF_8).split("\0", -1);
        for (int i = 0; i + 1 < words.length; i += 2) {
            switch (words[i]) {
                case "user" -> user = words[i + 1];
                case "database" -> database = words[i + 1];
                default -> {}
            }
        }
    }

    @Override
    byte[] request(DataInputStream from) throws IOException {
        byte[] message = message(from);
        ByteBuffer body = ByteBuffer.wrap(message, 5, message.length - 5);
        switch (message[0]) {
            case 'P' -> prepared.put(text(body), text(body));
            case 'B' -> {
                text(body);
                String sql = prepared.getOrDefault(text(body), "");
                statement(sql + " " + latin(body));
            }
            case 'Q' -> {
                statement(text(body));
                asked();
            }
            case 'S' -> asked();
            default -> {}
        }
        return message;
    }

    private void statement(String text) throws IOException {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) : text;
        if (shown.startsWith("BEGIN")) {
            transaction.clear();
        }
        look(new Passage("postgresql", user, database, shown, List.copyOf(transaction)));
        if (shown.startsWith("COMMIT") || shown.startsWith("ROLLBACK")) {
            transaction.clear();
        } else if (transaction.size() < REMEMBERED) {
            transaction.add(shown);
        }
    }

    @Override
    byte[] answer(DataInputStream from) throws IOException {
        byte[] message = message(from);
        if (message[0] == 'Z') {
            if (greeted) {
                answered();
            }
            greeted = true;
        }
        return message;
    }

    private static byte[] message(DataInputStream from) throws IOException {
        byte type = from.readByte();
        int length = from.readInt();
        byte[] message = new byte[length + 1];
        ByteBuffer.wrap(message).put(type).putInt(length);
        from.readFully(message, 5, length - 4);
        return message;
    }

    private static String text(ByteBuffer body) {
        int start = body.position();
        int end = start;
        while (body.get(end) != 0) {
            end++;
        }
        body.position(end + 1);
        return new String(body.array(), start, end - start, StandardCharsets.UTF_8);
    }

    /** Arguments are mostly texts; whatever else they are does no harm. */
    private static String latin(ByteBuffer body) {
        return new String(
                body.array(),
                body.position(),
                Math.min(body.remaining(), SHOWN),
                StandardCharsets.ISO_8859_1);
    }
}
