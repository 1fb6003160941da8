package de.hafen.faults.proxy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Redis' protocol: commands as arrays of texts, answers in either version. */
final class RedisCrossing extends Crossing {

    private static final int SHOWN = 200;

    RedisCrossing(Socket client, Socket server, Sky sky, Tripwires tripwires) {
        super(client, server, sky, tripwires);
    }

    @Override
    void greet(
            DataInputStream fromClient,
            DataOutputStream toServer,
            DataInputStream fromServer,
            DataOutputStream toClient) {
        // a command like any other
    }

    @Override
    byte[] request(DataInputStream from) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>();
        int count = Integer.parseInt(line(from, raw).substring(1));
        for (int i = 0; i < count; i++) {
            int length = Integer.parseInt(line(from, raw).substring(1));
            byte[] word = bytes(from, raw, length);
            words.add(new String(word, 0, Math.min(length, SHOWN), StandardCharsets.UTF_8));
        }
        look(new Passage("redis", "", "", String.join(" ", words), List.of()));
        asked();
        return raw.toByteArray();
    }

    @Override
    byte[] answer(DataInputStream from) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        if (value(from, raw) != '>') {
            answered();
        }
        return raw.toByteArray();
    }

    /** Reads one value with all that is in it; says of which type it is. */
    private static char value(DataInputStream from, ByteArrayOutputStream raw) throws IOException {
        String line = line(from, raw);
        char type = line.charAt(0);
        switch (type) {
            case '$', '=', '!' -> {
                int length = Integer.parseInt(line.substring(1));
                if (length >= 0) {
                    bytes(from, raw, length);
                }
            }
            case '*', '~', '>' -> values(from, raw, Integer.parseInt(line.substring(1)));
            case '%' -> values(from, raw, 2 * Integer.parseInt(line.substring(1)));
            case '|' -> {
                values(from, raw, 2 * Integer.parseInt(line.substring(1)));
                return value(from, raw);
            }
            default -> {}
        }
        return type;
    }

    private static void values(DataInputStream from, ByteArrayOutputStream raw, int count)
            throws IOException {
        for (int i = 0; i < count; i++) {
            value(from, raw);
        }
    }

    private static String line(DataInputStream from, ByteArrayOutputStream raw) throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            byte next = from.readByte();
            raw.write(next);
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
    }

    private static byte[] bytes(DataInputStream from, ByteArrayOutputStream raw, int length)
            throws IOException {
        byte[] bytes = new byte[length];
        from.readFully(bytes);
        raw.write(bytes);
        raw.write(from.readNBytes(2));
        return bytes;
    }
}
