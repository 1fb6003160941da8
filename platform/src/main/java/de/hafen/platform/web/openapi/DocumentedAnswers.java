package de.hafen.platform.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** What an answer always has is required; schemas that are also sent keep what is demanded. */
final class DocumentedAnswers implements GlobalOpenApiCustomizer {

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Set<String> sent = sent(document, schemas);
        schemas.forEach((name, schema) -> {
            if (schema.getExtensions() == null) {
                return;
            }
            Object noted = schema.getExtensions().remove(DocumentedRecords.ALWAYS_THERE);
            if (noted instanceof Collection<?> members && !sent.contains(name)) {
                require(schema, members);
            }
        });
    }

    private static void require(Schema<?> schema, Collection<?> members) {
        Set<String> required = new TreeSet<>();
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
        members.forEach(it -> required.add(it.toString()));
        schema.setRequired(List.copyOf(required));
    }

    @SuppressWarnings("rawtypes")
    private static Set<String> sent(OpenAPI document, Map<String, Schema> schemas) {
        Set<String> found = new HashSet<>();
        document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .filter(it -> it.getRequestBody() != null)
                .filter(it -> it.getRequestBody().getContent() != null)
                .flatMap(it -> it.getRequestBody().getContent().values().stream())
                .forEach(it -> follow(it.getSchema(), schemas, found));
        return found;
    }

    @SuppressWarnings("rawtypes")
    private static void follow(
            @Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        String reference = schema.get$ref();
        if (reference != null) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (found.add(name)) {
                follow(schemas.get(name), schemas, found);
            }
        }
        List<Schema> inside = new ArrayList<>();
        if (schema.getProperties() != null) {
            inside.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(it -> it != null)
                .forEach(inside::addAll);
        inside.forEach(it -> follow(it, schemas, found));
        follow(schema.getItems(), schemas, found);
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            follow(values, schemas, found);
        }
    }
}
