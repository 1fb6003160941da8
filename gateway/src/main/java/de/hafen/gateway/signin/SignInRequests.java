package de.hafen.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** {@code GET /login?return=/path} starts a sign-in, always with PKCE. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    static final String RETURN = "hafen.return";

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SignInRequests(ClientRegistrationRepository registrations) {
        this.requests =
                new DefaultOAuth2AuthorizationRequestResolver(registrations, "/never-matched");
        requests.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().equals("/login") && request.getMethod().equals("GET")
                ? resolve(request, Registration.NAME)
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        @Nullable OAuth2AuthorizationRequest begun = requests.resolve(request, id);
        return begun == null
                ? null
                : OAuth2AuthorizationRequest.from(begun)
                        .attributes(all ->
                                all.put(RETURN, ReturnPath.checked(request.getParameter("return"))))
                        .build();
    }
}
