package de.hafen.walls.hostile;

import de.hafen.walls.api.Examples;
import de.hafen.walls.api.Operation;
import de.hafen.walls.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes the hostile request of a number: the same number and seed, the same request. */
final class Mutations {

    private static final List<String> NOT_IDS =
            List.of(
                    "0",
                    "-1",
                    "null",
                    "undefined",
                    "1-1-1-1-1",
                    "zzzzzzzz-zzzz-7zzz-8zzz-zzzzzzzzzzzz",
                    "00000000-0000-0000-0000-000000000000",
                    "%00",
                    "%f0%9f%92%a9",
                    "a".repeat(900),
                    "{id}",
                    "..",
                    "imports",
                    "01a20547-fd10-74ca-a51e-21d454081829,1",
                    "*",
                    "%");

    private static final List<String> VALUES =
            List.of(
                    "",
                    "-1",
                    "0",
                    "999999999999",
                    "1e9",
                    "%00",
                    "%zz",
                    "%",
                    "%ff%fe",
                    "'",
                    "%27%20or%201=1--",
                    "2026-02-30",
                    "-999999999-01-01",
                    "%2B999999999-12-31",
                    "9999-12-31",
                    "x".repeat(3_000),
                    "[]",
                    "a,b,c",
                    "%5B%5D",
                    "*",
                    "%25",
                    "_",
                    "null",
                    "NaN",
                    "true",
                    "%F0%9F%92%A9",
                    "%ed%a0%80",
                    "a%0d%0aX:%20y",
                    "\\");

    private static final List<String> TYPES =
            List.of(
                    "application/xml",
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "application/json; charset=utf-16",
                    "application/json; charset=nonsense",
                    "application/json;",
                    "json",
                    "*/*",
                    "application/merge-patch+json",
                    "application/octet-stream",
                    ";;;",
                    "a/b/c");

    private final List<Operation> operations;
    private final Examples examples;
    private final Map<String, String> things;
    private final long seed;

    /**
     * @param things ids of things that are there, by collection
     */
    Mutations(
            List<Operation> operations, Examples examples, Map<String, String> things, long seed) {
        this.operations = operations;
        this.examples = examples;
        this.things = things;
        this.seed = seed;
    }

    /** An operation and what is sent to it. */
    record Hostile(Operation operation, Request request, boolean framed) {}

    Hostile of(int number) {
        Random chance = new Random(seed * 1_000_003 + number);
        chance.nextInt();
        Operation operation = operations.get(chance.nextInt(operations.size()));
        int kind = chance.nextInt(10);
        Request request = Request.of(operation.method(), path(operation, chance, kind == 0));
        if (kind == 1 || (kind < 5 && operation.bodyType().isEmpty())) {
            request = request.to(request.target() + query(operation, chance));
        }
        request =
                headers(
                        operation,
                        request,
                        chance,
                        kind == 2 || (kind < 7 && operation.bodyType().isEmpty()));
        request = body(operation, request, chance, kind > 3);
        boolean framed = true;
        if (chance.nextInt(25) == 0) {
            request = framing(request, chance);
            framed = false;
        }
        return new Hostile(operation, request.streaming(operation.streams()), framed);
    }

    private String path(Operation operation, Random chance, boolean spoil) {
        Map<String, String> values = new HashMap<>();
        for (String name : operation.names()) {
            String known = things.get(operation.collection());
            boolean keep =
                    operation.method().equals("DELETE") || known == null || chance.nextInt(3) == 0;
            values.put(
                    name, keep ? new UUID(chance.nextLong(), chance.nextLong()).toString() : known);
        }
        values.put("region", "duisburg");
        if (spoil && !operation.names().isEmpty()) {
            String name = operation.names().get(chance.nextInt(operation.names().size()));
            values.put(name, NOT_IDS.get(chance.nextInt(NOT_IDS.size())));
        }
        if (values.containsKey("key")) {
            values.put("key", NOT_IDS.get(chance.nextInt(NOT_IDS.size())));
        }
        return operation.target(values);
    }

    private static String query(Operation operation, Random chance) {
        StringBuilder query = new StringBuilder("?");
        List<JsonNode> known = operation.parameters("query");
        for (int i = 0; i < 1 + chance.nextInt(3); i++) {
            String name =
                    known.isEmpty() || chance.nextInt(6) == 0
                            ? List.of("x", "sort", "region", "limit", "%00", "")
                                    .get(chance.nextInt(6))
                            : known.get(chance.nextInt(known.size())).path("name").asString();
            query.append(i == 0 ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(VALUES.get(chance.nextInt(VALUES.size())));
        }
        return query.toString();
    }

    private static Request headers(
            Operation operation, Request request, Random chance, boolean spoil) {
        UUID key = new UUID(chance.nextLong(), chance.nextLong());
        Request with = request;
        if (operation.takes("Idempotency-Key") && !(spoil && chance.nextInt(3) == 0)) {
            with =
                    with.with(
                            "Idempotency-Key",
                            chance.nextInt(8) == 0 ? "the-same" : key.toString());
        }
        if (operation.takes("If-Match")) {
            with =
                    with.with(
                            "If-Match",
                            List.of(
                                            "\"1\"",
                                            "*",
                                            "W/\"1\"",
                                            "1",
                                            "\"-1\"",
                                            "\"99999999999\"",
                                            "\"x\"",
                                            "")
                                    .get(chance.nextInt(8)));
        }
        if (!spoil) {
            return with;
        }
        return switch (chance.nextInt(12)) {
            case 0 -> with.with("X-Long", "x".repeat(9_000 + chance.nextInt(40_000)));
            case 1 ->
                    with.with(
                            "Accept",
                            List.of(
                                            "application/xml",
                                            "*/*;q=abc",
                                            "text/html",
                                            "a/b,".repeat(300),
                                            "image/*",
                                            "application/json;q=0",
                                            "")
                                    .get(chance.nextInt(7)));
            case 2 ->
                    with.with(
                            "Accept-Language",
                            List.of(
                                            "*",
                                            "xx-YY-zz-aa-bb",
                                            "de;q=9",
                                            "\u00ff\u00fe",
                                            "de,".repeat(500),
                                            "i-klingon",
                                            "-")
                                    .get(chance.nextInt(7)));
            case 3 -> with.with("Content-Encoding", "gzip");
            case 4 -> with.with("Expect", "something");
            case 5 ->
                    with.with(
                            "Range",
                            List.of(
                                            "bytes=0-0",
                                            "bytes=-1",
                                            "bytes=9-1",
                                            "lines=1",
                                            "bytes=0-1,".repeat(100))
                                    .get(chance.nextInt(5)));
            case 6 ->
                    with.with(
                            "Idempotency-Key",
                            List.of("", "x".repeat(5_000), "\u00e4\u00f6", "a,b", "' or 1=1", "%00")
                                    .get(chance.nextInt(6)));
            case 7 ->
                    with.with(
                            "Cookie",
                            List.of(
                                            "hafen=../../x",
                                            "hafen=" + "x".repeat(3_000),
                                            "=;=;",
                                            "hafen=\u0001",
                                            "XSRF-TOKEN=x")
                                    .get(chance.nextInt(5)));
            case 8 ->
                    with.with(
                            "If-None-Match",
                            List.of("*", "\"x\"", "W/", "x".repeat(2_000)).get(chance.nextInt(4)));
            case 9 ->
                    with.with(
                            "If-Modified-Since",
                            List.of("yesterday", "0", "Thu, 99 Foo 0000 00:00:00 GMT")
                                    .get(chance.nextInt(3)));
            case 10 ->
                    with.with(
                            "X-Request-Id",
                            List.of("a b", "x".repeat(2_000), "${jndi:x}", "\u00e4")
                                    .get(chance.nextInt(4)));
            default ->
                    with.with(
                            "Last-Event-ID",
                            List.of("-1", "x".repeat(2_000), "\u0001").get(chance.nextInt(3)));
        };
    }

    private Request body(Operation operation, Request request, Random chance, boolean spoil) {
        String type = operation.bodyType();
        if (type.isEmpty()) {
            return spoil && chance.nextInt(4) == 0
                    ? request.with(
                            "application/json",
                            new Spoiled(chance).of(examples.tree(any(chance), true)))
                    : request;
        }
        if (spoil && chance.nextInt(8) == 0) {
            String other = TYPES.get(chance.nextInt(TYPES.size()));
            return request.with(
                    other, chance.nextBoolean() ? examples.full(operation) : new byte[] {1, 2, 3});
        }
        if (!type.equals("application/json")) {
            return request.with(type + "; boundary=b", file(chance));
        }
        return request.with(
                type,
                spoil
                        ? new Spoiled(chance).of(examples.tree(operation, chance.nextInt(4) == 0))
                        : examples.least(operation));
    }

    private Operation any(Random chance) {
        return operations.get(chance.nextInt(operations.size()));
    }

    private static byte[] file(Random chance) {
        String content =
                List.of(
                                "",
                                "a;b\r\n1;2\r\n",
                                "\u0000\u0001",
                                "PK\u0003\u0004" + "x".repeat(200),
                                "\"",
                                "a;".repeat(500),
                                "<xml/>",
                                "a\r\n=1+1\r\n",
                                "a,b\n\"" + "x".repeat(50_000),
                                "\ufeff;;;\r\n;;;\r\n",
                                "%PDF-1.7",
                                "{\\rtf1}")
                        .get(chance.nextInt(12));
        String name =
                List.of(
                                "a.csv",
                                "",
                                "../../x.csv",
                                "a.xlsx",
                                "x".repeat(2_000) + ".csv",
                                "a\\u0000.csv",
                                "\u202efdp.csv",
                                "a.xls")
                        .get(chance.nextInt(8));
        String head =
                "--b\r\nContent-Disposition: form-data; name=\""
                        + List.of("file", "file", "file", "other", "").get(chance.nextInt(5))
                        + "\"; filename=\""
                        + name
                        + "\"\r\n\r\n";
        byte[] whole = (head + content + "\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);
        return chance.nextInt(5) == 0
                ? java.util.Arrays.copyOf(whole, chance.nextInt(whole.length))
                : whole;
    }

    /** What is wrong below HTTP's meaning; a server may just hang up. */
    private static Request framing(Request request, Random chance) {
        return switch (chance.nextInt(9)) {
            case 0 ->
                    request.with("Transfer-Encoding", "chunked")
                            .with("", "zz\r\nabc\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case 1 ->
                    request.with("Transfer-Encoding", "chunked")
                            .with(
                                    "",
                                    "3;x=y\r\nabc\r\n0\r\nTrailer: x\r\n\r\n"
                                            .getBytes(StandardCharsets.US_ASCII));
            case 2 ->
                    request.with("Transfer-Encoding", "chunked, identity")
                            .with("", "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case 3 -> request.with("Content-Length", "-1");
            case 4 -> request.with("Content-Length", "0").with("Content-Length", "1");
            case 5 -> request.with("Content-Length", "abc");
            case 6 ->
                    new Request(
                            List.of(
                                            "TRACE",
                                            "CONNECT",
                                            "PROPFIND",
                                            "get",
                                            "X".repeat(500),
                                            "OPTIONS",
                                            "HEAD",
                                            "PUT",
                                            "PATCH")
                                    .get(chance.nextInt(9)),
                            request.target(),
                            request.headers(),
                            Request.of("", "").body(),
                            false);
            case 7 -> request.with("Host", "evil.example");
            default -> request.with("X-\u0000", "\u0000");
        };
    }
}
