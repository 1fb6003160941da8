package de.hafen.gateway.signin;

import de.hafen.gateway.GatewayProperties;
import de.hafen.gateway.edge.EdgeProblem;
import de.hafen.gateway.edge.ProblemWriter;
import de.hafen.gateway.edge.SecurityHeaders;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Three ways in: machines with a token of their own (no session, nothing to forge), assets (neither
 * session nor token), and browsers. Rights are the services' matter: here everything may pass that
 * has a route.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SignInConfiguration.class);

    @Bean
    ClientRegistrationRepository registrations(GatewayProperties properties) {
        return new InMemoryClientRegistrationRepository(Registration.of(properties));
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, SecurityHeaders headers) throws Exception {
        return withoutSession(http, headers)
                .securityMatcher(request ->
                        MachineCalls.isOne(request)
                                || request.getRequestURI().startsWith("/assets/"))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            GatewayProperties properties,
            ClientRegistrationRepository registrations,
            TokenStore store,
            SignOut signOut,
            SecurityHeaders headers,
            ProblemWriter problems,
            ClientHttpRequestFactory internal)
            throws Exception {
        var csrf = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrf.setCookieCustomizer(
                cookie -> cookie.path("/").sameSite("Lax").secure(properties.secure()));
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(c -> c.spa().csrfTokenRepository(csrf).ignoringRequestMatchers("/auth/**"))
                .headers(headers::configure)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(
                        c -> c.securityContextRepository(new NullSecurityContextRepository()))
                .oauth2Login(login ->
                        login.loginPage("/login")
                                .clientRegistrationRepository(registrations)
                                .authorizedClientRepository(store)
                                .authorizationEndpoint(a ->
                                        a.authorizationRequestResolver(
                                                        new SignInRequests(registrations))
                                                .authorizationRequestRepository(
                                                        pending(properties)))
                                .tokenEndpoint(
                                        t -> t.accessTokenResponseClient(codeExchange(internal)))
                                .successHandler(backToThePath())
                                .failureHandler(startAgain()))
                .logout(out ->
                        out.logoutUrl("/logout")
                                .addLogoutHandler(signOut)
                                .logoutSuccessHandler(signOut))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint((request, response, _) ->
                                        problems.write(
                                                request, response, EdgeProblem.notSignedIn()))
                                .accessDeniedHandler((request, response, _) ->
                                        problems.write(request, response, noCsrf())))
                .build();
    }

    /** Nobody is known here and nothing is kept: headers are all that is left to do. */
    private static HttpSecurity withoutSession(HttpSecurity http, SecurityHeaders headers)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(headers::configure)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable);
    }

    /** Checks identity tokens; the keys come from the internal address, with patience. */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(
            GatewayProperties properties, ClientHttpRequestFactory internal) {
        ClientRegistration registration = Registration.of(properties);
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(properties.service("tenant") + Registration.KEYS)
                        .restOperations(new RestTemplate(internal))
                        .build();
        decoder.setJwtValidator(new OidcIdTokenValidator(registration));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return _ -> decoder;
    }

    private static PendingSignIns pending(GatewayProperties properties) {
        return new PendingSignIns(properties.url() + Registration.AUTHORIZE);
    }

    private static RestClientAuthorizationCodeTokenResponseClient codeExchange(
            ClientHttpRequestFactory internal) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(
                RestClient.builder()
                        .requestFactory(internal)
                        .configureMessageConverters(converters ->
                                converters
                                        .addCustomConverter(new FormHttpMessageConverter())
                                        .addCustomConverter(
                                                new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return client;
    }

    private static AuthenticationSuccessHandler backToThePath() {
        return (request, response, _) -> {
            Object path = request.getAttribute(SignInRequests.RETURN);
            response.sendRedirect(ReturnPath.checked(path == null ? null : path.toString()));
        };
    }

    /** Says that it failed, and leaves it to the person to try again: no loop. */
    private static AuthenticationFailureHandler startAgain() {
        return (_, response, failed) -> {
            log.info("a sign-in failed: {}", failed.getMessage());
            response.sendRedirect("/auth/message?of=expired");
        };
    }

    private static EdgeProblem noCsrf() {
        return new EdgeProblem(
                "/problems/csrf-token-missing",
                "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.",
                403,
                Map.of());
    }
}
