package de.hafen.walls.hostile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that was good and has one thing wrong with it. */
final class Spoiled {

    private static final int DEEP = 2_000;

    private final Random chance;

    Spoiled(Random chance) {
        this.chance = chance;
    }

    /**
     * A body.
     *
     * @param wrong why no reader may accept it; empty where the value is only odd
     */
    record Json(Content content, String wrong) {

        byte[] bytes() {
            return content.bytes;
        }
    }

    /** Bytes, so that the record is none of an array. */
    private static final class Content {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** The tree as bytes, spoiled in one way. */
    Json of(JsonNode tree) {
        String json = JsonMapper.shared().writeValueAsString(tree);
        Members members = new Members(tree, chance);
        return switch (chance.nextInt(16)) {
            case 0 -> wrong("it is cut off", json.substring(0, chance.nextInt(json.length())));
            case 1 -> wrong("it is too deep", members.replaced(nested(DEEP)));
            case 2 -> odd(members.replaced("\"" + "x".repeat(length()) + "\""));
            case 3 ->
                    members.doubled()
                            .map(it -> wrong("it says something twice", it))
                            .orElseGet(() -> odd(json));
            case 4 ->
                    members.oneMore()
                            .map(it -> wrong("it has an unknown member", it))
                            .orElseGet(() -> odd(json));
            case 5 -> wrong("it is a list", "[" + json + "]");
            case 6 -> broken(json);
            case 7 -> of(json.getBytes(StandardCharsets.UTF_16), "it is in UTF-16");
            case 8 -> odd("\ufeff" + json);
            case 9 -> wrong("it is there twice", json + json);
            case 10 ->
                    odd(
                            members.replaced(
                                    "\"" + "\u00e4\u0308\ud83d\udc69\u200d".repeat(400) + "\""));
            case 11 -> odd(members.replaced(many()));
            case 12 -> odd(members.replaced(nested(20)));
            case 13 -> wrong("it is no JSON", members.replaced(any(Values.NO_JSON)));
            case 14 -> wrong("it cannot be stored", members.replaced(any(Values.NOT_STORABLE)));
            default -> odd(members.replaced(any(Values.ODD)));
        };
    }

    private String any(List<String> values) {
        return values.get(chance.nextInt(values.size()));
    }

    private String nested(int depth) {
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

    private Json broken(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        byte[] wrong = {(byte) 0xc0, (byte) 0xff, (byte) 0x80, (byte) 0xed, 0, (byte) 0xf8};
        for (int i = 0; i < 1 + chance.nextInt(4); i++) {
            bytes[chance.nextInt(bytes.length)] = wrong[chance.nextInt(wrong.length)];
        }
        return of(bytes, isText(bytes) ? "" : "it is not in UTF-8");
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(it -> it == 0);
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static Json odd(String json) {
        return wrong("", json);
    }

    private static Json wrong(String why, String json) {
        return of(json.getBytes(StandardCharsets.UTF_8), why);
    }

    private static Json of(byte[] bytes, String why) {
        return new Json(new Content(bytes), why);
    }
}
