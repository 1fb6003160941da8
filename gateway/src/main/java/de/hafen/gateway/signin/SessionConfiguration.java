package de.hafen.gateway.signin;

import de.hafen.gateway.GatewayProperties;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The session: in Redis as JSON, known by a cookie that scripts cannot read. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SessionRepository<? extends Session> sessions(
            RedisConnectionFactory redis, GatewayProperties properties) {
        var template = new RedisTemplate<String, Object>();
        template.setConnectionFactory(redis);
        template.setKeySerializer(RedisSerializer.string());
        template.setHashKeySerializer(RedisSerializer.string());
        template.setHashValueSerializer(new SessionJson());
        template.afterPropertiesSet();
        var sessions = new RedisSessionRepository(template);
        sessions.setRedisKeyNamespace("hafen:gateway");
        sessions.setDefaultMaxInactiveInterval(properties.idle());
        return RememberedSessions.around(
                ForgivingSessions.around(sessions), properties.remembered());
    }

    @Bean
    CookieSerializer sessionCookie(GatewayProperties properties) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookieName(properties));
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(properties.secure());
        return cookie;
    }

    static String cookieName(GatewayProperties properties) {
        return properties.secure() ? "__Host-hafen" : "hafen";
    }
}
