package de.hafen.platform.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.hafen.platform.problem.http.ProblemWriter;
import de.hafen.platform.problem.http.StandardProblem;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The security of a service: no session, signed tokens only. Three chains, each with its paths; a
 * service may add its own with an order before 1000 (as sign-in does for {@code /auth}).
 */
@AutoConfiguration(
        before = {
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityAutoConfiguration {

    /** Order of the chain for the actuator, on its own port. */
    static final int ACTUATOR = 1000;

    /** Order of the chain between services. */
    static final int INTERNAL = 1010;

    /** Order of the chain for everything else. */
    static final int API = 1020;

    @Bean
    AccessTokens accessTokens(
            IdentityProperties properties, ObjectProvider<JWKSource<SecurityContext>> ownKeys) {
        return new AccessTokens(properties, ownKeys.orderedStream().toList());
    }

    /**
     * What each filter of a chain costs nobody asks; to measure it costs more than most of them.
     */
    @Bean
    SecurityObservationSettings filtersAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    /** Until a service knows its regions: the region door alone decides. */
    @Bean
    @ConditionalOnMissingBean
    RegionGate regionGate() {
        return _ -> {};
    }

    @Bean
    @Order(ACTUATOR)
    SecurityFilterChain actuatorChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(INTERNAL)
    SecurityFilterChain internalChain(HttpSecurity http, AccessTokens tokens, ProblemWriter writer)
            throws Exception {
        stateless(http, tokens.ofServices(), writer);
        return http.securityMatcher("/internal/**")
                .authorizeHttpRequests(all ->
                        all.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .addFilterAfter(new ServiceFilter(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(API)
    SecurityFilterChain apiChain(
            HttpSecurity http, AccessTokens tokens, ProblemWriter writer, RegionGate gate)
            throws Exception {
        stateless(http, tokens.ofCallers(), writer);
        return http.authorizeHttpRequests(all ->
                        all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/api/regions/*/public/**")
                                .permitAll()
                                .requestMatchers("/api/regions/*/**")
                                .authenticated()
                                // rights: every operation says @Needs or @Open
                                .requestMatchers("/api/**", "/v3/api-docs/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .addFilterAfter(new RegionFilter(gate), AuthorizationFilter.class)
                .build();
    }

    private static void stateless(HttpSecurity http, JwtDecoder tokens, ProblemWriter writer)
            throws Exception {
        AuthenticationEntryPoint notSignedIn =
                (request, response, e) ->
                        writer.write(
                                request,
                                response,
                                e instanceof InvalidBearerTokenException
                                        ? StandardProblem.tokenRefused()
                                        : StandardProblem.notSignedIn());
        AccessDeniedHandler refused =
                (request, response, _) ->
                        writer.write(request, response, StandardProblem.ofStatus(403, Map.of()));
        http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(notSignedIn).accessDeniedHandler(refused))
                .oauth2ResourceServer(server ->
                        server.authenticationEntryPoint(notSignedIn)
                                .accessDeniedHandler(refused)
                                .jwt(jwt ->
                                        jwt.decoder(tokens)
                                                .jwtAuthenticationConverter(SignedIn::of)));
    }
}
