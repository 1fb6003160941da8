package de.hafen.walls.hostile;

import de.hafen.walls.api.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Paths and queries: of things that are there, of others, and with what is no id and no value. */
final class Addresses {

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

    private final Map<String, String> things;

    /**
     * @param things ids of things that are there, by collection
     */
    Addresses(Map<String, String> things) {
        this.things = things;
    }

    String path(Operation operation, Random chance, boolean spoil) {
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

    static String query(Operation operation, Random chance) {
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
}
