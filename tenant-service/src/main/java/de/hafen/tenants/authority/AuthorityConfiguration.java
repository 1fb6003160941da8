package de.hafen.tenants.authority;

import de.hafen.tenants.machine.ClientSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

/**
 * The authorization server below {@code /auth}. Its issuer is the public address, whatever address
 * it is called by: browsers come through the gateway, services come straight.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthorityProperties.class)
class AuthorityConfiguration {

    static final String AUTHORIZE = "/auth/oauth2/authorize";
    static final String TOKEN = "/auth/oauth2/token";
    static final String KEYS = "/auth/oauth2/jwks";
    static final String USER_INFO = "/auth/userinfo";
    static final String SIGN_OUT = "/auth/connect/logout";
    static final String REVOKE = "/auth/oauth2/revoke";
    private static final String INTROSPECT = "/auth/oauth2/introspect";
    private static final int BEFORE_THE_PAGES = 10;

    @Bean
    AuthorizationServerSettings authorizationServerSettings(AuthorityProperties settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer())
                .authorizationEndpoint(AUTHORIZE)
                .tokenEndpoint(TOKEN)
                .jwkSetEndpoint(KEYS)
                .oidcUserInfoEndpoint(USER_INFO)
                .oidcLogoutEndpoint(SIGN_OUT)
                .tokenRevocationEndpoint(REVOKE)
                .tokenIntrospectionEndpoint(INTROSPECT)
                .build();
    }

    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys) {
        return new NimbusJwtEncoder(keys.signing());
    }

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain authorityChain(
            HttpSecurity http, SecurityContextRepository signIns, RequestCache returns)
            throws Exception {
        var server = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher(
                        new AndRequestMatcher(
                                PathPatternRequestMatcher.pathPattern("/auth/**"),
                                server.getEndpointsMatcher()))
                .with(
                        server,
                        it ->
                                it.oidc(Customizer.withDefaults())
                                        .clientAuthentication(clients ->
                                                clients.authenticationProviders(all ->
                                                        all.forEach(
                                                                AuthorityConfiguration
                                                                        ::hashedSecrets))))
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(signIns))
                .requestCache(cache -> cache.requestCache(returns))
                .exceptionHandling(e -> {
                    var signIn = new LoginUrlAuthenticationEntryPoint("/auth/signin");
                    signIn.setFavorRelativeUris(true);
                    e.defaultAuthenticationEntryPointFor(
                            signIn, PathPatternRequestMatcher.pathPattern(AUTHORIZE));
                });
        return http.build();
    }

    private static void hashedSecrets(Object provider) {
        if (provider instanceof ClientSecretAuthenticationProvider secrets) {
            secrets.setPasswordEncoder(new SecretHashes());
        }
    }

    /** Clients' secrets are long and random; see {@link ClientSecret}. */
    private static final class SecretHashes implements PasswordEncoder {
        @Override
        public String encode(@Nullable CharSequence secret) {
            return ClientSecret.of(String.valueOf(secret)).hash();
        }

        @Override
        public boolean matches(@Nullable CharSequence given, @Nullable String stored) {
            return given != null
                    && stored != null
                    && ClientSecret.of(given.toString()).fits(stored);
        }
    }
}
