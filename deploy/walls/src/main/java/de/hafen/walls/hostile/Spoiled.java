package de.hafen.walls.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON that was good and has one thing wrong with it. */
final class Spoiled {

    private static final int DEEP = 2_000;

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "0",
                    "1e400",
                    "-1e400",
                    "9223372036854775808",
                    "1.5",
                    "99999999999999999999999999999999999999",
                    "0.1e-400",
                    "[]",
                    "{}",
                    "[[]]",
                    "\"\"",
                    "\" \"",
                    "\"\\u0000\"",
                    "\"a\\u0000b\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"\\ufffe\\uffff\"",
                    "\"\\u202e\\u2066\"",
                    "\"\\u760d\\u760a\"",
                    "\"a\\r\\nBcc: x@example.com\"",
                    "\"' or '1'='1' --\"",
                    "\"%s%n%x\"",
                    "\"${jndi:ldap://127.0.0.1/x}\"",
                    "\"#{1+1}${1+1}\"",
                    "\"<script>alert(1)</script>\"",
                    "\"../../../etc/passwd\"",
                    "\"0000-00-00\"",
                    "\"2026-02-30\"",
                    "\"+999999999-12-31\"",
                    "\"-999999999-01-01\"",
                    "\"9999-12-31T23:59:60Z\"",
                    "\"9999-12-31\"",
                    "\"0001-01-01\"",
                    "\"-4713-01-01\"",
                    "\"294277-01-01T00:00:00Z\"",
                    "\"+1000000000-12-31T23:59:59.999999999Z\"",
                    "\"00000000-0000-0000-0000-000000000000\"",
                    "\"1-1-1-1-1\"",
                    "{\"$type\":\"java.lang.Runtime\"}",
                    "[\"java.lang.Runtime\", {}]",
                    "NaN",
                    "Infinity",
                    "undefined",
                    "'x'");

    private final Random chance;

    Spoiled(Random chance) {
        this.chance = chance;
    }

    /** The tree as bytes, spoiled in one way. */
    byte[] of(JsonNode tree) {
        String json = JsonMapper.shared().writeValueAsString(tree);
        return switch (chance.nextInt(16)) {
            case 0 -> bytes(json.substring(0, chance.nextInt(json.length())));
            case 1 -> bytes(replaced(tree, nested()));
            case 2 -> bytes(replaced(tree, "\"" + "x".repeat(length()) + "\""));
            case 3 -> bytes(doubled(json));
            case 4 -> bytes(more(json));
            case 5 -> bytes("[" + json + "]");
            case 6 -> broken(json);
            case 7 -> json.getBytes(StandardCharsets.UTF_16);
            case 8 -> bytes("\ufeff" + json);
            case 9 -> bytes(json + json);
            case 10 ->
                    bytes(
                            replaced(
                                    tree,
                                    "\"" + "\u00e4\u0308\ud83d\udc69\u200d".repeat(400) + "\""));
            case 11 -> bytes(replaced(tree, many()));
            default -> bytes(replaced(tree, VALUES.get(chance.nextInt(VALUES.size()))));
        };
    }

    /** Another value for one of the members, at any depth. */
    private String replaced(JsonNode tree, String value) {
        String mark = "\"@@here@@\"";
        JsonNode copy = tree.deepCopy();
        List<Runnable> places = new ArrayList<>();
        collect(copy, places);
        if (places.isEmpty()) {
            return value;
        }
        places.get(chance.nextInt(places.size())).run();
        return JsonMapper.shared().writeValueAsString(copy).replace(mark, value);
    }

    private static void collect(JsonNode node, List<Runnable> places) {
        switch (node) {
            case ObjectNode object ->
                    object.propertyNames()
                            .forEach(name -> {
                                places.add(() -> object.put(name, "@@here@@"));
                                collect(object.path(name), places);
                            });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    int index = i;
                    places.add(() -> array.set(index, "@@here@@"));
                    collect(array.get(i), places);
                }
            }
            default -> {}
        }
    }

    private String nested() {
        int depth = chance.nextBoolean() ? DEEP : 20;
        return chance.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private String many() {
        StringBuilder array = new StringBuilder("[");
        for (int i = 0; i < 3_000; i++) {
            array.append(i == 0 ? "" : ",").append("\"DE\"");
        }
        return array.append(']').toString();
    }

    private int length() {
        return switch (chance.nextInt(12)) {
            case 0 -> 1_500_000;
            case 1, 2 -> 70_000;
            default -> 300 + chance.nextInt(30_000);
        };
    }

    private static String doubled(String json) {
        int comma = json.indexOf(',');
        return comma < 0 || !json.startsWith("{")
                ? json
                : "{" + json.substring(1, comma) + "," + json.substring(1);
    }

    private String more(String json) {
        String name =
                List.of(
                                "id",
                                "version",
                                "region",
                                "tenant",
                                "roles",
                                "createdAt",
                                "__proto__",
                                "class",
                                "adviser",
                                "unknown",
                                "")
                        .get(chance.nextInt(11));
        return json.startsWith("{")
                ? "{\"%s\":\"aachen\"%s"
                        .formatted(name, json.equals("{}") ? "}" : "," + json.substring(1))
                : json;
    }

    private byte[] broken(String json) {
        byte[] bytes = bytes(json);
        byte[] wrong = {(byte) 0xc0, (byte) 0xff, (byte) 0x80, (byte) 0xed, 0, (byte) 0xf8};
        for (int i = 0; i < 1 + chance.nextInt(4); i++) {
            bytes[chance.nextInt(bytes.length)] = wrong[chance.nextInt(wrong.length)];
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
