package de.hafen.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the records themselves which members may be null. Which ones are always there is noted
 * aside, because it is true of answers only: what a request leaves out may get a usual value.
 */
final class DocumentedRecords implements ModelConverter {

    /** Members that are never missing in an answer; {@link DocumentedAnswers} takes it away. */
    static final String ALWAYS_THERE = "x-always-there";

    private static final Map<String, Class<?>> NAMED = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema == null || !raw.isRecord()) {
            return schema;
        }
        String reference = schema.get$ref();
        String name =
                reference == null
                        ? schema.getName()
                        : reference.substring(reference.lastIndexOf('/') + 1);
        Schema<?> model = reference == null ? schema : context.getDefinedModels().get(name);
        if (model != null && model.getProperties() != null) {
            onlyOne(name, raw);
            describe(raw, model);
        }
        return schema;
    }

    /** Two records with one name would silently become one schema. */
    private static void onlyOne(@Nullable String name, Class<?> type) {
        Class<?> other = name == null ? null : NAMED.putIfAbsent(name, type);
        if (other != null && !other.getName().equals(type.getName())) {
            throw new IllegalStateException(
                    "%s and %s are both called %s in the document: give one a @Schema(name = …)"
                            .formatted(other.getName(), type.getName(), name));
        }
    }

    private static void describe(Class<?> type, Schema<?> model) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (unwrapped(component)) {
                describe(component.getType(), model);
                continue;
            }
            Schema<?> member = model.getProperties().get(component.getName());
            if (member == null) {
                continue;
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                model.getProperties().put(component.getName(), orNull(member));
            } else {
                alwaysThere(model, component.getName());
            }
        }
    }

    private static boolean unwrapped(RecordComponent component) {
        return component.getType().isRecord()
                && component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static void alwaysThere(Schema<?> model, String member) {
        Set<String> members = new TreeSet<>(Set.of(member));
        if (model.getExtensions() != null
                && model.getExtensions().get(ALWAYS_THERE) instanceof Collection<?> before) {
            before.forEach(it -> members.add(it.toString()));
        }
        model.addExtension(ALWAYS_THERE, members);
    }

    private static Schema<?> orNull(Schema<?> member) {
        if (member.get$ref() != null) {
            Schema<Object> nothing = new Schema<>();
            nothing.addType("null");
            return new Schema<>().anyOf(List.of(member, nothing));
        }
        if (member.getAnyOf() != null) {
            return member;
        }
        Schema<?> copy = AnnotationsUtils.clone(member, true);
        copy.addType("null");
        if (copy.getEnum() != null && !copy.getEnum().contains(null)) {
            copy.addEnumItemObject(null);
        }
        return copy;
    }
}
