package de.hafen.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads an instant from ISO text only: a number could be seconds or milliseconds. */
final class IsoInstant extends StdScalarDeserializer<Instant> {

    IsoInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(getValueType(context), json);
        }
        String text = json.getString();
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return (Instant)
                    context.handleWeirdStringValue(
                            Instant.class, text, "not an instant in ISO form");
        }
    }
}
