package de.hafen.gateway.signin;

import de.hafen.gateway.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the session here, its tokens at the authorization server, and then, by way of the browser,
 * the sign-in there too (RP-initiated logout).
 */
@Component
class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String IDENTITY = "hafen.signed-out";

    private final GatewayProperties properties;
    private final TokenStore store;
    private final TokenEndpoint endpoint;

    SignOut(GatewayProperties properties, TokenStore store, TokenEndpoint endpoint) {
        this.properties = properties;
        this.store = store;
        this.endpoint = endpoint;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        store.signedIn(request)
                .ifPresent(session -> {
                    store.identity(session)
                            .ifPresent(token -> request.setAttribute(IDENTITY, token));
                    store.refreshToken(session).ifPresent(endpoint::revoke);
                    session.invalidate();
                });
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, destination(request));
    }

    private String destination(HttpServletRequest request) {
        String home = properties.url() + "/";
        return request.getAttribute(IDENTITY) instanceof String token
                ? properties.url()
                        + "/auth/connect/logout?id_token_hint="
                        + token
                        + "&post_logout_redirect_uri="
                        + URLEncoder.encode(home, StandardCharsets.UTF_8)
                : home;
    }
}
