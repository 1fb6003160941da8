package de.hafen.walls.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of a JSON tree, at any depth: one of them is replaced, doubled, or gets another. */
final class Members {

    private static final String MARK = "@@here@@";
    private static final String QUOTED = "\"" + MARK + "\"";

    /** No record of the platform has such a member. */
    private static final List<String> UNKNOWN =
            List.of(
                    "__proto__",
                    "class",
                    "constructor",
                    "tenant",
                    "unknown",
                    "$type",
                    "ID",
                    "\\u0069d ",
                    "");

    private final JsonNode tree;
    private final Random chance;

    Members(JsonNode tree, Random chance) {
        this.tree = tree;
        this.chance = chance;
    }

    /** Another value for one of the members or elements. */
    String replaced(String value) {
        return marked(true, _ -> value).orElse(value);
    }

    /** One of the members twice. */
    Optional<String> doubled() {
        return marked(false, place -> place.value() + ",\"" + place.name() + "\":" + place.value());
    }

    /** One more member, beside one that is there. */
    Optional<String> oneMore() {
        String name = UNKNOWN.get(chance.nextInt(UNKNOWN.size()));
        return marked(false, place -> place.value() + ",\"" + name + "\":\"aachen\"");
    }

    /** A place in the tree: the name of its member, empty in a list, and what stands there. */
    private record Place(String name, JsonNode value, Runnable mark) {}

    private Optional<String> marked(boolean inLists, Function<Place, String> text) {
        JsonNode copy = tree.deepCopy();
        List<Place> places = new ArrayList<>();
        collect(copy, places);
        places.removeIf(place -> !inLists && place.name().isEmpty());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place place = places.get(chance.nextInt(places.size()));
        String instead = text.apply(place);
        place.mark().run();
        return Optional.of(JsonMapper.shared().writeValueAsString(copy).replace(QUOTED, instead));
    }

    private static void collect(JsonNode node, List<Place> places) {
        switch (node) {
            case ObjectNode object ->
                    object.properties()
                            .forEach(member -> {
                                String name = member.getKey();
                                places.add(
                                        new Place(
                                                name,
                                                member.getValue(),
                                                () -> object.put(name, MARK)));
                                collect(member.getValue(), places);
                            });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    int index = i;
                    places.add(new Place("", array.get(i), () -> array.set(index, MARK)));
                    collect(array.get(i), places);
                }
            }
            default -> {}
        }
    }
}
