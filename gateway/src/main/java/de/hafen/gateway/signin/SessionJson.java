package de.hafen.gateway.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Values of a session as plain JSON: texts and numbers, no types. */
final class SessionJson implements RedisSerializer<Object> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public byte[] serialize(@Nullable Object value) {
        return value == null ? new byte[0] : JSON.writeValueAsBytes(value);
    }

    @Override
    public @Nullable Object deserialize(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) {
            return null;
        }
        try {
            return JSON.readValue(bytes, Object.class);
        } catch (JacksonException e) {
            throw new SerializationException("not JSON", e);
        }
    }
}
