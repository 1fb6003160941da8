package de.hafen.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies a JSON merge patch (RFC 7396) to a form: what the patch does not name stays, {@code null}
 * empties. The result is read as strictly as a whole form would be.
 */
public final class MergePatch {

    private final JsonMapper json;
    private final Validator validator;

    MergePatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The form as it is after the patch. */
    public <T extends Record> T apply(T present, ObjectNode patch) {
        ObjectNode tree = json.valueToTree(present);
        merge(tree, patch);
        @SuppressWarnings("unchecked") // the class of a T
        Class<T> type = (Class<T>) present.getClass();
        T changed = read(tree, type);
        Set<ConstraintViolation<T>> broken = validator.validate(changed);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return changed;
    }

    private <T> T read(ObjectNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("not a patch", e, Patch.NONE);
        }
    }

    private static void merge(ObjectNode into, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> part : patch.properties()) {
            String name = part.getKey();
            switch (part.getValue()) {
                case JsonNode value when value.isNull() -> into.remove(name);
                case ObjectNode value when into.get(name) instanceof ObjectNode inner ->
                        merge(inner, value);
                case JsonNode value -> into.set(name, value);
            }
        }
    }

    /** The body was read already. */
    private enum Patch implements HttpInputMessage {
        NONE;

        @Override
        public InputStream getBody() {
            return InputStream.nullInputStream();
        }

        @Override
        public HttpHeaders getHeaders() {
            return HttpHeaders.EMPTY;
        }
    }
}
