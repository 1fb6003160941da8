package de.hafen.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sign-ins that have begun, by state, in the session: several tabs may begin one each. */
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String PREFIX = "pending.";
    private static final int MOST = 5;
    private static final int LASTS_SECONDS = 600;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String authorizationUri;

    PendingSignIns(String authorizationUri) {
        this.authorizationUri = authorizationUri;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(
            HttpServletRequest request) {
        @Nullable String state = request.getParameter("state");
        @Nullable HttpSession session = request.getSession(false);
        if (state == null || session == null) {
            return null;
        }
        return session.getAttribute(PREFIX + state) instanceof String kept
                ? read(state, kept)
                : null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (begun == null) {
            return;
        }
        HttpSession session = request.getSession(true);
        List<String> older =
                Collections.list(session.getAttributeNames()).stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .toList();
        older.stream()
                .limit(Math.max(0, older.size() - MOST + 1))
                .forEach(session::removeAttribute);
        if (!TokenStore.isSignedIn(session)) {
            session.setMaxInactiveInterval(LASTS_SECONDS);
        }
        session.setAttribute(
                PREFIX + begun.getState(),
                JSON.writeValueAsString(
                        new Kept(
                                String.valueOf(begun.getRedirectUri()),
                                begun.getScopes().stream().sorted().toList(),
                                begun.getAttributes(),
                                begun.getAdditionalParameters())));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        @Nullable OAuth2AuthorizationRequest begun = loadAuthorizationRequest(request);
        if (begun != null) {
            request.getSession().removeAttribute(PREFIX + begun.getState());
            request.setAttribute(
                    SignInRequests.RETURN, begun.getAttributes().get(SignInRequests.RETURN));
        }
        return begun;
    }

    private @Nullable OAuth2AuthorizationRequest read(String state, String kept) {
        try {
            Kept begun = JSON.readValue(kept, Kept.class);
            return OAuth2AuthorizationRequest.authorizationCode()
                    .clientId(Registration.CLIENT)
                    .authorizationUri(authorizationUri)
                    .redirectUri(begun.redirectUri())
                    .scopes(new HashSet<>(begun.scopes()))
                    .state(state)
                    .attributes(all -> all.putAll(begun.attributes()))
                    .additionalParameters(begun.parameters())
                    .build();
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private record Kept(
            String redirectUri,
            List<String> scopes,
            Map<String, Object> attributes,
            Map<String, Object> parameters) {}
}
