package de.hafen.tenants.signin;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The browser's session of the sign-in pages: in Redis, so that every instance knows it, and as
 * plain JSON. It holds texts and numbers only; what can't be read is left out, and who was signed
 * in with it is signed out.
 */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

    @Bean
    RedisSerializer<Object> springSessionDefaultRedisSerializer() {
        return new PlainJson();
    }

    @Bean
    CookieSerializer cookieSerializer(SignInProperties settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("hafen-signin");
        cookie.setCookiePath("/auth");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(settings.url().startsWith("https:"));
        return cookie;
    }

    private static final class PlainJson implements RedisSerializer<Object> {

        private static final Logger log = LoggerFactory.getLogger(PlainJson.class);

        private final JsonMapper json = JsonMapper.builder().build();

        @Override
        public byte[] serialize(@Nullable Object value) {
            return value == null
                    ? new byte[0]
                    : json.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable Object deserialize(byte @Nullable [] bytes) {
            if (bytes == null || bytes.length == 0) {
                return null;
            }
            try {
                return json.readValue(bytes, Object.class);
            } catch (JacksonException unreadable) {
                log.warn("a session value can't be read and is left out");
                return null;
            }
        }
    }
}
