package de.hafen.walls.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Bodies that an operation accepts, made from its schema. Every text that may be free carries a
 * canary. Only what no schema says stands in the small table {@link #known}.
 */
public final class Examples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicInteger TIMES = new AtomicInteger();
    private static final int MANY_TIMES = 190;

    /** Members that contradict others, and what only has a meaning for a machine far away. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "audience",
                    "fields",
                    "leftOn",
                    "newClient",
                    "newEmployer",
                    "ownTopics",
                    "placement");

    private final String canary;
    private final String country;
    private final Function<String, Optional<String>> things;

    /**
     * @param canary the word that texts carry
     * @param country a code that stands for the region where texts have no place
     * @param things ids by the name of what refers to them, as {@code clientId}
     */
    public Examples(String canary, String country, Function<String, Optional<String>> things) {
        this.canary = canary;
        this.country = country;
        this.things = things;
    }

    /** A body with everything that may be in it. */
    public byte[] full(Operation operation) {
        return bytes(operation, false);
    }

    /** A body with what must be in it. */
    public byte[] least(Operation operation) {
        return bytes(operation, true);
    }

    /** The same as a tree. */
    public JsonNode tree(Operation operation, boolean least) {
        return of(operation.bodySchema(), "", operation.schemas(), least);
    }

    private byte[] bytes(Operation operation, boolean least) {
        return JsonMapper.shared().writeValueAsBytes(tree(operation, least));
    }

    private JsonNode of(JsonNode schema, String name, JsonNode schemas, boolean least) {
        if (schema.has("$ref")) {
            String[] parts = schema.path("$ref").asString().split("/", -1);
            return of(schemas.path(parts[parts.length - 1]), name, schemas, least);
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return of(schema.path(choice).get(0), name, schemas, least);
            }
        }
        String type = type(schema);
        Optional<JsonNode> known = known(name);
        boolean object = schema.has("properties");
        if (known.isPresent() && !object && known.get().isArray() == type.equals("array")) {
            return known.get();
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (type) {
            case "array" -> {
                ArrayNode array = JSON.arrayNode();
                array.add(of(schema.path("items"), singular(name), schemas, least));
                yield array;
            }
            case "boolean" -> JSON.booleanNode(false);
            case "integer" -> JSON.numberNode(Math.max(1, schema.path("minimum").asLong(1)));
            case "number" -> JSON.numberNode(1.5);
            case "string" -> text(schema, name);
            default -> object(schema, schemas, least);
        };
    }

    /** What may also be null is listed with that. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("object");
    }

    private ObjectNode object(JsonNode schema, JsonNode schemas, boolean least) {
        ObjectNode object = JSON.objectNode();
        Set<String> required = new java.util.HashSet<>();
        schema.path("required").forEach(it -> required.add(it.asString()));
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            String name = member.getKey();
            if (required.contains(name) || (!least && !LEFT_OUT.contains(name))) {
                if (name.endsWith("Id") && things.apply(name).isEmpty()) {
                    continue;
                }
                object.set(name, of(member.getValue(), name, schemas, least));
            }
        }
        return object;
    }

    private JsonNode text(JsonNode schema, String name) {
        String pattern = schema.path("pattern").asString("");
        if (!pattern.isEmpty()) {
            return JSON.stringNode(pattern.split("\\|", 2)[0]);
        }
        String text =
                switch (schema.path("format").asString("")) {
                    case "date" -> LocalDate.now().minusYears(1).toString();
                    case "date-time" ->
                            Instant.now()
                                    .minus(2, ChronoUnit.HOURS)
                                    .truncatedTo(ChronoUnit.SECONDS)
                                    .toString();
                    case "email" -> email();
                    case "uuid" -> java.util.UUID.randomUUID().toString();
                    default -> canary + " " + name + " " + NUMBER.incrementAndGet();
                };
        int longest = schema.path("maxLength").asInt(1_000);
        return JSON.stringNode(text.length() > longest ? text.substring(0, longest) : text);
    }

    /** What a schema doesn't say, by the member's name. */
    private Optional<JsonNode> known(String name) {
        Optional<String> thing = things.apply(name);
        if (thing.isPresent()) {
            return thing.map(StringNode::valueOf);
        }
        return Optional.ofNullable(
                switch (name) {
                    case "accent" -> JSON.stringNode("plum");
                    case "birthDate" -> JSON.stringNode("1990-01-31");
                    case "citizenships", "countries" -> JSON.arrayNode().add(country);
                    case "consent" -> JSON.booleanNode(true);
                    case "email" -> JSON.stringNode(email());
                    case "endsAt" -> JSON.stringNode(Instant.now().toString());
                    case "followUpOn", "on", "until", "validUntil" ->
                            JSON.stringNode(LocalDate.now().plusDays(9).toString());
                    case "industry" -> JSON.stringNode("62");
                    case "industries" -> JSON.arrayNode().add("62");
                    case "language", "preferredLanguage", "tag" -> JSON.stringNode("en");
                    case "mark" -> JSON.stringNode("◆");
                    case "municipalities" -> JSON.arrayNode().add("05913000");
                    case "municipality" -> JSON.stringNode("05913000");
                    case "opensAt" -> JSON.stringNode("09:00");
                    case "occupation" -> JSON.stringNode("25");
                    case "outsideHours" -> JSON.booleanNode(true);
                    case "phone" -> JSON.stringNode("+49 211 5550100");
                    case "scopes" -> JSON.arrayNode().add("clients:read");
                    case "shutsAt" -> JSON.stringNode("16:00");
                    case "startsAt" -> JSON.stringNode(freeTime());
                    case "videoLink" -> JSON.stringNode("https://" + canary + ".example/talk");
                    default -> null;
                });
    }

    /** What begins began less than a day ago, each at a time of its own. */
    private static String freeTime() {
        return Instant.now()
                .truncatedTo(ChronoUnit.MINUTES)
                .minus(23, ChronoUnit.HOURS)
                .plus(7L * (TIMES.getAndIncrement() % MANY_TIMES), ChronoUnit.MINUTES)
                .toString();
    }

    private String email() {
        return canary + NUMBER.incrementAndGet() + "@" + canary + ".example";
    }

    /** Languages of a region are plain tags; those of a person are objects with a tag. */
    private static String singular(String name) {
        return name.equals("languages") ? "language" : name;
    }
}
