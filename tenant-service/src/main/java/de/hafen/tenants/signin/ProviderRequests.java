package de.hafen.tenants.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was asked of the outside provider in the browser's session, as JSON text. */
final class ProviderRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String NAME = "asked-provider";

    private final JsonMapper json =
            JsonMapper.builder()
                    .addModules(
                            SecurityJacksonModules.getModules(
                                    ProviderRequests.class.getClassLoader()))
                    .build();

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(
            HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof String text)) {
            return null;
        }
        try {
            OAuth2AuthorizationRequest asked =
                    json.readValue(text, OAuth2AuthorizationRequest.class);
            String state = request.getParameter("state");
            return state != null && state.equals(asked.getState()) ? asked : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (asked == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        request.getSession().setAttribute(NAME, json.writeValueAsString(asked));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        if (asked != null) {
            request.getSession().removeAttribute(NAME);
        }
        return asked;
    }
}
