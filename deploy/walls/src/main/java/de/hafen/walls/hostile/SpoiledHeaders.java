package de.hafen.walls.hostile;

import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Request;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Headers that servers read, with values that they don't expect. */
final class SpoiledHeaders {

    private static final String KEY = "Idempotency-Key";

    /** Values of which none is a key: that has 8 to 128 visible ASCII characters. */
    private static final List<String> NO_KEYS =
            List.of(
                    "",
                    "x".repeat(5_000),
                    "\u00e4\u00f6\u00fc\u00df-\u00e4\u00f6\u00fc\u00df",
                    "a,b",
                    "' or 1=1 --",
                    "%00",
                    "1234567",
                    "two words",
                    "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008");

    private static final List<String> VERSIONS =
            List.of("\"1\"", "*", "W/\"1\"", "1", "\"-1\"", "\"99999999999\"", "\"x\"", "");

    private record Odd(String name, List<String> values) {}

    private static final List<Odd> ODD =
            List.of(
                    new Odd("X-Long", List.of("x".repeat(9_000), "x".repeat(49_000))),
                    new Odd(
                            "Accept",
                            List.of(
                                    "application/xml",
                                    "*/*;q=abc",
                                    "text/html",
                                    "a/b,".repeat(300),
                                    "image/*",
                                    "application/json;q=0",
                                    "")),
                    new Odd(
                            "Accept-Language",
                            List.of(
                                    "*",
                                    "xx-YY-zz-aa-bb",
                                    "de;q=9",
                                    "\u00ff\u00fe",
                                    "de,".repeat(500),
                                    "i-klingon",
                                    "-")),
                    new Odd("Accept-Charset", List.of("utf-16", "nonsense", "*;q=0")),
                    new Odd("Content-Encoding", List.of("gzip", "br", "identity, gzip")),
                    new Odd("Content-Language", List.of("\u00ff", "de,".repeat(500))),
                    new Odd("Expect", List.of("something")),
                    new Odd(
                            "Range",
                            List.of(
                                    "bytes=0-0",
                                    "bytes=-1",
                                    "bytes=9-1",
                                    "lines=1",
                                    "bytes=0-1,".repeat(100))),
                    new Odd(
                            "Cookie",
                            List.of(
                                    "hafen=../../x",
                                    "hafen=" + "x".repeat(3_000),
                                    "=;=;",
                                    "hafen=\u0001",
                                    "XSRF-TOKEN=x")),
                    new Odd("If-None-Match", List.of("*", "\"x\"", "W/", "x".repeat(2_000))),
                    new Odd(
                            "If-Modified-Since",
                            List.of("yesterday", "0", "Thu, 99 Foo 0000 00:00:00 GMT")),
                    new Odd(
                            "X-Request-Id",
                            List.of("a b", "x".repeat(2_000), "${jndi:x}", "\u00e4")),
                    new Odd("Last-Event-ID", List.of("-1", "x".repeat(2_000), "\u0001")));

    private SpoiledHeaders() {}

    /** With the headers that the operation takes, and an odd one where it is to be spoiled. */
    static Sent on(Operation operation, Sent sent, Random chance, boolean spoil) {
        Request with = sent.request();
        String wrong = sent.wrong();
        if (operation.takes(KEY)) {
            UUID key = new UUID(chance.nextLong(), chance.nextLong());
            if (spoil && chance.nextInt(4) == 0) {
                with = with.with(KEY, any(NO_KEYS, chance));
                wrong = isOfAFile(operation) || !operation.regional() ? wrong : "its key is none";
            } else if (!spoil || chance.nextInt(3) > 0) {
                with = with.with(KEY, chance.nextInt(8) == 0 ? "the-same" : key.toString());
            }
        }
        if (operation.takes("If-Match")) {
            with = with.with("If-Match", any(VERSIONS, chance));
        }
        if (spoil) {
            Odd odd = ODD.get(chance.nextInt(ODD.size()));
            with = with.with(odd.name(), any(odd.values(), chance));
        }
        return new Sent(with, wrong);
    }

    /** Files are known again by their content, not by a key. */
    private static boolean isOfAFile(Operation operation) {
        return operation.bodyType().startsWith("multipart/");
    }

    private static String any(List<String> values, Random chance) {
        return values.get(chance.nextInt(values.size()));
    }
}
