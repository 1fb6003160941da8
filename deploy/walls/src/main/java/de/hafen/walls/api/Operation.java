package de.hafen.walls.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One operation, as a service's OpenAPI document describes it.
 *
 * @param service which service
 * @param method HTTP method
 * @param path with names in braces
 * @param needs the right it asks for; empty where it is open to everybody
 * @param node its part of the document
 * @param schemas the document's schemas
 */
public record Operation(
        String service, String method, String path, String needs, JsonNode node, JsonNode schemas) {

    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

    /** The right of everybody who is signed in, to the own account. */
    public static final String SIGNED_IN = "signed-in";

    /** Method and path. */
    public String id() {
        return method + " " + path;
    }

    /** Whether it belongs to a region. */
    public boolean regional() {
        return path.startsWith("/api/regions/{region}/");
    }

    /** Whether anybody may ask. */
    public boolean open() {
        return needs.isEmpty();
    }

    /** Whether it changes nothing. */
    public boolean reads() {
        return method.equals("GET");
    }

    /** Whether its answer does not end. */
    public boolean streams() {
        return node.at("/responses/200/content").has("text/event-stream");
    }

    /** Names in the path, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The path with these values for its names. */
    public String target(Map<String, String> values) {
        return NAME.matcher(path)
                .replaceAll(it -> {
                    String value = values.get(it.group(1));
                    if (value == null) {
                        throw new IllegalArgumentException("no value for " + it.group());
                    }
                    return Matcher.quoteReplacement(value);
                });
    }

    /** What identifies the thing that the operation is about: the path up to its last name. */
    public String collection() {
        int last = path.lastIndexOf("/{");
        return last < 0 ? path : path.substring(0, last);
    }

    /** The body's media type; empty where it takes none. */
    public String bodyType() {
        return node.at("/requestBody/content").propertyNames().stream().findFirst().orElse("");
    }

    /** The body's schema; missing where it takes none. */
    public JsonNode bodySchema() {
        return node.at("/requestBody/content").path(bodyType()).path("schema");
    }

    /** Parameters of that place, {@code query} or {@code header}. */
    public List<JsonNode> parameters(String place) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode parameter : node.path("parameters")) {
            if (parameter.path("in").asString("").equals(place)) {
                found.add(parameter);
            }
        }
        return found;
    }

    /** Whether it takes this header. */
    public boolean takes(String header) {
        return parameters("header").stream()
                .anyMatch(it -> it.path("name").asString("").equals(header));
    }

    @Override
    public String toString() {
        return id();
    }
}
