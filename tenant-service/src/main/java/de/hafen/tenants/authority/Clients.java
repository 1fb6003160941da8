package de.hafen.tenants.authority;

import de.hafen.tenants.machine.ClientSecret;
import de.hafen.tenants.machine.MachineClient;
import de.hafen.tenants.machine.MachineClients;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Who may ask for tokens: the gateway for the people who sign in through it, the installation's
 * operator, and the regions' machine clients, read anew each time so that a revoked one is gone.
 */
@Component
class Clients implements RegisteredClientRepository {

    static final String GATEWAY = "gateway";
    static final String OPERATOR = "operator";
    static final String OPERATOR_SCOPE = "regions:provision";
    static final Duration ACCESS_LASTS = Duration.ofMinutes(5);
    private static final Duration CODE_LASTS = Duration.ofMinutes(1);

    private final AuthorityProperties settings;
    private final MachineClients machines;

    Clients(AuthorityProperties settings, MachineClients machines) {
        this.settings = settings;
        this.machines = machines;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are made elsewhere");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return switch (clientId) {
            case GATEWAY -> gateway();
            case OPERATOR -> operator();
            default -> machines.signingIn(clientId).map(Clients::machine).orElse(null);
        };
    }

    private @Nullable RegisteredClient gateway() {
        String secret = settings.gatewaySecret();
        if (secret == null || secret.isBlank()) {
            return null;
        }
        return RegisteredClient.withId(GATEWAY)
                .clientId(GATEWAY)
                .clientSecret(ClientSecret.of(secret).hash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .authorizationGrantType(AuthorizationGrantType.TOKEN_EXCHANGE)
                .redirectUri(settings.url() + "/login/oauth2/code/hafen")
                .postLogoutRedirectUri(settings.url() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(
                        TokenSettings.builder()
                                .authorizationCodeTimeToLive(CODE_LASTS)
                                .accessTokenTimeToLive(ACCESS_LASTS)
                                .refreshTokenTimeToLive(settings.signInLasts())
                                .reuseRefreshTokens(true)
                                .idTokenSignatureAlgorithm(SignatureAlgorithm.RS256)
                                .build())
                .build();
    }

    private @Nullable RegisteredClient operator() {
        String secret = settings.operatorSecret();
        return secret == null || secret.isBlank()
                ? null
                : program(OPERATOR, ClientSecret.of(secret).hash()).scope(OPERATOR_SCOPE).build();
    }

    private static RegisteredClient machine(MachineClient client) {
        return program(client.clientId(), client.secretHash())
                .scopes(all -> all.addAll(client.scopes()))
                .build();
    }

    private static RegisteredClient.Builder program(String clientId, String secretHash) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSecret(secretHash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(ACCESS_LASTS).build());
    }
}
