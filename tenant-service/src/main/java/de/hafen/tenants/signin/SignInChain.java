package de.hafen.tenants.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The security of the sign-in pages: open to everybody, and as strict as a page can be. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class SignInChain {

    private static final int ASSETS = 15;
    private static final int PAGES = 20;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(ASSETS)
    SecurityFilterChain assetsChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/auth/assets/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    strict(headers);
                    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
                })
                .build();
    }

    @Bean
    @Order(PAGES)
    SecurityFilterChain pagesChain(
            HttpSecurity http, SignInContext signIns, ReturnPath returns, ProviderSignIn provider)
            throws Exception {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("hafen-signin-csrf");
        tokens.setCookiePath("/auth");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        http.securityMatcher("/auth/**")
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(signIns))
                .requestCache(cache -> cache.requestCache(returns))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .exceptionHandling(e ->
                        e.accessDeniedHandler((request, response, _) ->
                                response.sendRedirect("/auth/message?of=expired")))
                .headers(SignInChain::strict);
        provider.addTo(http);
        return http.build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy(
                                "camera=(), geolocation=(), microphone=(), payment=(),"
                                        + " publickey-credentials-get=(self),"
                                        + " publickey-credentials-create=(self)"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
