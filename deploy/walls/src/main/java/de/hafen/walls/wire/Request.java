package de.hafen.walls.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One request as it is written to the socket. Characters of target and headers are bytes: what is
 * beyond ASCII is written as it is, not encoded.
 *
 * @param method the method
 * @param target path and query, raw
 * @param headers names and values, in order; Host and Content-Length are added
 * @param body the body; empty for none
 * @param stream whether the answer is one that does not end
 */
public record Request(
        String method, String target, List<Header> headers, Body body, boolean stream) {

    /** A header's name and value. */
    public record Header(String name, String value) {}

    /** Bytes of a body. */
    public static final class Body {
        static final Body NONE = new Body(new byte[0]);

        private final byte[] bytes;

        private Body(byte[] bytes) {
            this.bytes = bytes.clone();
        }
    }

    /** Without headers and body. */
    public static Request of(String method, String target) {
        return new Request(method, target, List.of(), Body.NONE, false);
    }

    /** With one header more. */
    public Request with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Request(method, target, more, body, stream);
    }

    /** With a body of that type. */
    public Request with(String type, byte[] content) {
        Request typed = type.isEmpty() ? this : with("Content-Type", type);
        return new Request(method, target, typed.headers, new Body(content), stream);
    }

    /** With a token. */
    public Request bearer(String token) {
        return token.isEmpty() ? this : with("Authorization", "Bearer " + token);
    }

    /** To another address, all else the same. */
    public Request to(String other) {
        return new Request(method, other, headers, body, stream);
    }

    /** Whose answer is read for a moment only. */
    public Request streaming(boolean streams) {
        return new Request(method, target, headers, body, streams);
    }

    byte[] content() {
        return body.bytes.clone();
    }

    boolean has(String header) {
        return headers.stream().anyMatch(it -> it.name.equalsIgnoreCase(header));
    }

    /** Everything that was sent, to tell an echo from a leak. */
    public String sent() {
        StringBuilder all = new StringBuilder(target);
        headers.forEach(it -> all.append('\n').append(it.value));
        return all.append('\n').append(new String(content(), StandardCharsets.UTF_8)).toString();
    }

    /** The request as a line for a shell; tokens are left out. */
    public String curl(String url) {
        StringBuilder line = new StringBuilder("curl --path-as-is -X ").append(quoted(method));
        for (Header header : headers) {
            boolean secret = header.name.equals("Authorization");
            line.append(" -H ")
                    .append(
                            secret
                                    ? "\"Authorization: Bearer $TOKEN\""
                                    : quoted(header.name + ": " + shortened(header.value)));
        }
        if (body.bytes.length > 0) {
            line.append(" --data-binary $'").append(escaped(content())).append('\'');
        }
        return line.append(' ').append(quoted(url + shortened(target))).toString();
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…(" + text.length() + ")" : text;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String escaped(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : Arrays.copyOf(bytes, Math.min(bytes.length, 600))) {
            if (b >= ' ' && b < 127 && b != '\'' && b != '\\') {
                text.append((char) b);
            } else {
                text.append("\\x%02x".formatted(b & 0xff));
            }
        }
        return bytes.length > 600 ? text + "…(" + bytes.length + ")" : text.toString();
    }
}
