package de.hafen.local;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.trail.Head;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SSLSocketFactory;

/** How long the audit trails' chains were, as the services kept it in Redis. */
final class KeptHeads {

    private static final int PATIENCE = 5_000;

    private final URI redis;

    KeptHeads(URI redis) {
        this.redis = redis;
    }

    /** The heads of a service's regions; empty where Redis was emptied. */
    Map<RegionKey, Head> of(String service) throws IOException {
        Map<RegionKey, Head> heads = new TreeMap<>();
        try (Socket socket = connect()) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            List<String> user = user();
            if (!user.isEmpty()) {
                user.addFirst("AUTH");
                say(socket, user);
                read(in);
            }
            say(socket, List.of("HGETALL", "hafen:audit-heads:" + service));
            List<String> answer = read(in);
            for (int n = 0; n + 1 < answer.size(); n += 2) {
                heads.put(new RegionKey(answer.get(n)), Head.of(answer.get(n + 1)));
            }
        }
        return heads;
    }

    private Socket connect() throws IOException {
        Socket socket =
                "rediss".equals(redis.getScheme())
                        ? SSLSocketFactory.getDefault().createSocket()
                        : new Socket();
        socket.setSoTimeout(PATIENCE);
        socket.connect(
                new InetSocketAddress(
                        redis.getHost(), redis.getPort() < 0 ? 6379 : redis.getPort()),
                PATIENCE);
        return socket;
    }

    private List<String> user() {
        List<String> parts = new ArrayList<>();
        for (String part : Optional.ofNullable(redis.getRawUserInfo()).orElse("").split(":")) {
            if (!part.isEmpty()) {
                parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void say(Socket socket, List<String> words) throws IOException {
        StringBuilder command = new StringBuilder("*" + words.size() + "\r\n");
        for (String word : words) {
            int bytes = word.getBytes(StandardCharsets.UTF_8).length;
            command.append('$').append(bytes).append("\r\n").append(word).append("\r\n");
        }
        socket.getOutputStream().write(command.toString().getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** One answer: a word, or many. */
    private static List<String> read(InputStream in) throws IOException {
        String line = line(in);
        return switch (line.charAt(0)) {
            case '+' -> List.of(line.substring(1));
            case '$' -> {
                byte[] bytes = in.readNBytes(Integer.parseInt(line.substring(1)));
                line(in);
                yield List.of(new String(bytes, StandardCharsets.UTF_8));
            }
            case '*' -> {
                List<String> all = new ArrayList<>();
                for (int n = Integer.parseInt(line.substring(1)); n > 0; n--) {
                    all.addAll(read(in));
                }
                yield all;
            }
            default -> throw new IOException("Redis says: " + line.substring(1));
        };
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("Redis ended the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
