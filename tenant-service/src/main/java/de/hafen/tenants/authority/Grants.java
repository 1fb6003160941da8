package de.hafen.tenants.authority;

import static java.util.Objects.requireNonNull;

import de.hafen.platform.keys.Sha256;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the authorization server remembers of a sign-in, in PostgreSQL, so that every instance knows
 * it. Codes and tokens are hashed on their way there: a copy of the table opens nothing. Region
 * tokens and machines' tokens are not remembered at all; they live five minutes and cannot be
 * exchanged further.
 */
@Component
class Grants implements OAuth2AuthorizationService {

    private static final String HASHED = "sha256:";
    private static final Set<AuthorizationGrantType> FORGOTTEN =
            Set.of(
                    AuthorizationGrantType.TOKEN_EXCHANGE,
                    AuthorizationGrantType.CLIENT_CREDENTIALS);

    private final Supplier<OAuth2AuthorizationService> stored;
    private final JdbcTemplate db;
    private final Clock clock;

    Grants(@ServiceDb DataSource database, RegisteredClientRepository clients, Clock clock) {
        this.db = new JdbcTemplate(database);
        this.clock = clock;
        // looks at the database when it is made, so it is made when it is first needed
        this.stored = SingletonSupplier.of(() -> new JdbcOAuth2AuthorizationService(db, clients));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!FORGOTTEN.contains(authorization.getAuthorizationGrantType())) {
            stored.get().save(rewrite(authorization, Grants::hash));
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        stored.get().remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return stored.get().findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(
            String token, @Nullable OAuth2TokenType tokenType) {
        String hashed = HASHED + Sha256.hex(token);
        OAuth2Authorization found = stored.get().findByToken(hashed, tokenType);
        return found == null ? null : rewrite(found, value -> value.equals(hashed) ? token : value);
    }

    /** Forgets what has ended. */
    @ServiceTransactional
    int sweep() {
        return db.update(
                "delete from oauth2_authorization where"
                        + " greatest(authorization_code_expires_at, access_token_expires_at,"
                        + " refresh_token_expires_at) < ?",
                Timestamp.from(clock.instant()));
    }

    private static String hash(String value) {
        return value.startsWith(HASHED) ? value : HASHED + Sha256.hex(value);
    }

    private static OAuth2Authorization rewrite(
            OAuth2Authorization authorization, UnaryOperator<String> values) {
        OAuth2Authorization.Builder copy = OAuth2Authorization.from(authorization);
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (code != null) {
            OAuth2AuthorizationCode it = code.getToken();
            put(
                    copy,
                    code,
                    new OAuth2AuthorizationCode(
                            values.apply(it.getTokenValue()),
                            requireNonNull(it.getIssuedAt()),
                            requireNonNull(it.getExpiresAt())));
        }
        var access = authorization.getToken(OAuth2AccessToken.class);
        if (access != null) {
            OAuth2AccessToken it = access.getToken();
            put(
                    copy,
                    access,
                    new OAuth2AccessToken(
                            it.getTokenType(),
                            values.apply(it.getTokenValue()),
                            it.getIssuedAt(),
                            it.getExpiresAt(),
                            it.getScopes()));
        }
        var refresh = authorization.getToken(OAuth2RefreshToken.class);
        if (refresh != null) {
            OAuth2RefreshToken it = refresh.getToken();
            put(
                    copy,
                    refresh,
                    new OAuth2RefreshToken(
                            values.apply(it.getTokenValue()), it.getIssuedAt(), it.getExpiresAt()));
        }
        var id = authorization.getToken(OidcIdToken.class);
        if (id != null) {
            OidcIdToken it = id.getToken();
            put(
                    copy,
                    id,
                    new OidcIdToken(
                            values.apply(it.getTokenValue()),
                            it.getIssuedAt(),
                            it.getExpiresAt(),
                            it.getClaims()));
        }
        return copy.build();
    }

    private static <T extends AbstractOAuth2Token> void put(
            OAuth2Authorization.Builder copy, OAuth2Authorization.Token<T> before, T token) {
        copy.token(
                token,
                metadata -> {
                    metadata.clear();
                    metadata.putAll(before.getMetadata());
                });
    }
}
