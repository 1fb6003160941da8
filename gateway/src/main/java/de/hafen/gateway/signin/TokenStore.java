package de.hafen.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.hafen.gateway.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a session knows of a signed-in person: since when, and the tokens. All of it is text, so
 * that any version of the gateway can read it; nothing of it ever reaches the browser.
 */
@Component
class TokenStore implements OAuth2AuthorizedClientRepository {

    static final String PLATFORM = "";

    private static final String SINCE = "since";
    private static final String REFRESH = "refresh";
    private static final String IDENTITY = "identity";
    private static final String TOKEN = "token.";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 5_000;

    private final GatewayProperties properties;
    private final Clock clock;

    /** To read a token's text costs more than to find it. */
    private final Cache<String, Token> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    TokenStore(GatewayProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(SINCE) != null;
    }

    /** The session of a signed-in person; one that has lasted too long is ended here. */
    Optional<HttpSession> signedIn(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SINCE) instanceof String since)) {
            return Optional.empty();
        }
        Instant end = Instant.ofEpochSecond(Long.parseLong(since)).plus(properties.absolute());
        if (clock.instant().isAfter(end)) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(session);
    }

    /** A session's first write reads it anew ({@link RememberedSessions}). */
    void readAnew(HttpSession session) {
        session.setMaxInactiveInterval((int) properties.idle().toSeconds());
    }

    Optional<Token> good(HttpSession session, String region) {
        if (!(session.getAttribute(TOKEN + region) instanceof String kept)) {
            return Optional.empty();
        }
        try {
            return Optional.of(known.get(kept, it -> JSON.readValue(it, Token.class)))
                    .filter(token -> token.isGood(clock.instant()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    void keep(HttpSession session, String region, Token token) {
        session.setAttribute(TOKEN + region, JSON.writeValueAsString(token));
    }

    Optional<String> refreshToken(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(REFRESH));
    }

    void keepRefreshToken(HttpSession session, String token) {
        session.setAttribute(REFRESH, token);
    }

    Optional<String> identity(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(IDENTITY));
    }

    /** A sign-in has succeeded. */
    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) properties.idle().toSeconds());
        session.setAttribute(SINCE, Long.toString(clock.instant().getEpochSecond()));
        var access = client.getAccessToken();
        Instant end = Objects.requireNonNullElse(access.getExpiresAt(), clock.instant());
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(TOKEN))
                .forEach(session::removeAttribute);
        keep(session, PLATFORM, new Token(access.getTokenValue(), end.getEpochSecond()));
        if (client.getRefreshToken() != null) {
            keepRefreshToken(session, client.getRefreshToken().getTokenValue());
        }
        if (principal.getPrincipal() instanceof OidcUser user) {
            session.setAttribute(IDENTITY, user.getIdToken().getTokenValue());
        }
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        // the whole session ends instead
    }
}
