package de.hafen.tenants.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers, as a path without host, which authorization a browser came for, and nothing else: so
 * no address can be slipped in to which people would be sent after signing in.
 */
@Component
class ReturnPath implements RequestCache {

    private static final String AUTHORIZE = "/auth/oauth2/authorize";

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        boolean authorize =
                HttpMethod.GET.matches(request.getMethod())
                        && AUTHORIZE.equals(request.getRequestURI());
        if (authorize && request.getQueryString() != null) {
            SignInSession.continueAt(request, AUTHORIZE + "?" + request.getQueryString());
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        SignInSession.takeContinue(request);
    }
}
