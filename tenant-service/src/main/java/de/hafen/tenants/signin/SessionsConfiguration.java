package de.hafen.tenants.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The browser's session of the sign-in pages: in Redis, so that every instance knows it, and as
 * plain JSON of texts and numbers. It is needed for the minutes of signing in only; the gateway has
 * its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionsConfiguration {

    private static final Duration IDLE = Duration.ofMinutes(30);

    @Bean
    SessionRepository<? extends Session> sessions(RedisConnectionFactory redis) {
        var template = new RedisTemplate<String, Object>();
        template.setConnectionFactory(redis);
        template.setKeySerializer(RedisSerializer.string());
        template.setHashKeySerializer(RedisSerializer.string());
        template.setHashValueSerializer(new PlainJson());
        template.afterPropertiesSet();
        var sessions = new RedisSessionRepository(template);
        sessions.setRedisKeyNamespace("hafen:signin");
        sessions.setDefaultMaxInactiveInterval(IDLE);
        return ForgivingSessions.around(sessions);
    }

    @Bean
    CookieSerializer sessionCookie(SignInProperties settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("hafen-signin");
        cookie.setCookiePath("/auth");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(settings.url().startsWith("https:"));
        return cookie;
    }

    private static final class PlainJson implements RedisSerializer<Object> {

        private final JsonMapper json = JsonMapper.builder().build();

        @Override
        public byte[] serialize(@Nullable Object value) {
            return value == null ? new byte[0] : json.writeValueAsBytes(value);
        }

        @Override
        public @Nullable Object deserialize(byte @Nullable [] bytes) {
            if (bytes == null || bytes.length == 0) {
                return null;
            }
            try {
                return json.readValue(bytes, Object.class);
            } catch (JacksonException unreadable) {
                throw new SerializationException("not JSON", unreadable);
            }
        }
    }
}
