package de.hafen.walls.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came back; status 0 where the connection ended without an answer. */
public final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int status;
    private final List<Request.Header> headers;
    private final byte[] body;

    Answer(int status, List<Request.Header> headers, byte[] body) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body.clone();
    }

    /** The status; 0 for none. */
    public int status() {
        return status;
    }

    /** Whether the request was granted. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** A header's value; empty where it is missing. */
    public String header(String name) {
        return headers.stream()
                .filter(it -> it.name().equalsIgnoreCase(name))
                .map(Request.Header::value)
                .findFirst()
                .orElse("");
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON; missing where it is none. */
    public JsonNode json() {
        try {
            JsonNode node = JSON.readTree(body);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JacksonException none) {
            return MissingNode.getInstance();
        }
    }

    /** All that a reader could find in it: headers, body, and what is packed into a sheet. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        headers.forEach(it -> all.append(it.name()).append(": ").append(it.value()).append('\n'));
        all.append(text());
        if (body.length > 4 && body[0] == 'P' && body[1] == 'K') {
            unpack(all);
        }
        return all.toString();
    }

    private void unpack(StringBuilder all) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            all.append("\n(a broken archive)");
        }
    }

    @Override
    public String toString() {
        String text = text();
        return status + " " + (text.length() > 500 ? text.substring(0, 500) + "…" : text);
    }
}
