package de.hafen.walls.stack;

import de.hafen.local.TrialPlatform;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** All that Redis holds, keys and values, as one text. */
public final class Redis implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    private Redis(TrialPlatform platform) throws IOException {
        socket = new Socket("127.0.0.1", platform.redisPort());
        in = new BufferedInputStream(socket.getInputStream());
        send("AUTH", platform.redisPassword());
    }

    /** Reads everything. */
    public static String everything(TrialPlatform platform) {
        try (Redis redis = new Redis(platform)) {
            StringBuilder all = new StringBuilder();
            for (String key : redis.send("KEYS", "*").split("\n", -1)) {
                if (!key.isEmpty()) {
                    all.append(key).append('\n').append(redis.value(key)).append('\n');
                }
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String value(String key) throws IOException {
        return switch (send("TYPE", key).strip()) {
            case "string" -> send("GET", key);
            case "hash" -> send("HGETALL", key);
            case "list" -> send("LRANGE", key, "0", "-1");
            case "set" -> send("SMEMBERS", key);
            case "zset" -> send("ZRANGE", key, "0", "-1");
            case "stream" -> send("XRANGE", key, "-", "+");
            default -> "";
        };
    }

    private String send(String... words) throws IOException {
        StringBuilder command = new StringBuilder("*" + words.length + "\r\n");
        for (String word : words) {
            int length = word.getBytes(StandardCharsets.UTF_8).length;
            command.append('$').append(length).append("\r\n").append(word).append("\r\n");
        }
        socket.getOutputStream().write(command.toString().getBytes(StandardCharsets.UTF_8));
        return read();
    }

    private String read() throws IOException {
        String line = line();
        String rest = line.substring(1);
        return switch (line.charAt(0)) {
            case '$' -> bulk(Integer.parseInt(rest));
            case '*' -> {
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < Integer.parseInt(rest); i++) {
                    all.append(read()).append('\n');
                }
                yield all.toString();
            }
            case '-' -> throw new IOException(rest);
            default -> rest;
        };
    }

    private String bulk(int length) throws IOException {
        if (length < 0) {
            return "";
        }
        String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        line();
        return text;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
