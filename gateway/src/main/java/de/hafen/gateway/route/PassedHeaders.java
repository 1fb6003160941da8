package de.hafen.gateway.route;

import de.hafen.gateway.GatewayProperties;
import de.hafen.gateway.edge.RequestId;
import de.hafen.gateway.route.Route.Pass;
import de.hafen.gateway.signin.MachineCalls;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * What of a request's and an answer's headers is passed on. A list of what may, not of what may
 * not: a header that a service might trust one day cannot be sent by a client.
 */
@Component
class PassedHeaders {

    private static final List<String> REQUEST =
            List.of(
                    "Accept",
                    "Accept-Encoding",
                    "Accept-Language",
                    "Content-Type",
                    "Hafen-Key", // the secret part of a device's or slip's address
                    "Idempotency-Key",
                    "If-Match",
                    "If-Modified-Since",
                    "If-None-Match",
                    "Last-Event-ID",
                    "Prefer",
                    "Range",
                    "User-Agent");

    /** Sign-in pages decide by them whether a form or their script asks. */
    private static final List<String> SIGN_IN =
            List.of(
                    "Origin",
                    "Referer",
                    "Sec-Fetch-Dest",
                    "Sec-Fetch-Mode",
                    "Sec-Fetch-Site",
                    "X-XSRF-TOKEN");

    private static final Set<String> OWN_COOKIES = Set.of("hafen", "__Host-hafen", "XSRF-TOKEN");

    private static final Set<String> NOT_IN_ANSWERS =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "server",
                    "set-cookie",
                    "strict-transport-security",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "x-powered-by",
                    "x-request-id");

    private final GatewayProperties properties;

    PassedHeaders(GatewayProperties properties) {
        this.properties = properties;
    }

    HttpHeaders toService(HttpServletRequest request, Route route, @Nullable String token) {
        HttpHeaders headers = new HttpHeaders();
        REQUEST.forEach(name -> copy(request, name, headers));
        long length = request.getContentLengthLong();
        if (length >= 0 && request.getHeader("Transfer-Encoding") == null) {
            headers.setContentLength(length);
        }
        headers.set(RequestId.HEADER, RequestId.of(request));
        if (route.pass() == Pass.COOKIES) {
            SIGN_IN.forEach(name -> copy(request, name, headers));
            copy(
                    request,
                    "Authorization",
                    headers); // a machine's credentials at the token endpoint
            cookies(request, headers);
            headers.set("X-Forwarded-For", request.getRemoteAddr());
            headers.set("X-Forwarded-Proto", properties.url().getScheme());
            headers.set("X-Forwarded-Host", properties.url().getHost());
            headers.set("X-Forwarded-Port", Integer.toString(port(properties.url())));
        } else if (token != null) {
            headers.setBearerAuth(token);
        } else if (route.pass() == Pass.TOKEN && MachineCalls.isOne(request)) {
            headers.setBearerAuth(MachineCalls.token(request));
        }
        return headers;
    }

    private static int port(URI url) {
        if (url.getPort() != -1) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }

    /** Leaves out what is between gateway and service only; cookies come from sign-in alone. */
    static void toClient(HttpHeaders answer, Route route, HttpHeaders headers) {
        answer.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!NOT_IN_ANSWERS.contains(lower)
                    || (lower.equals("set-cookie") && route.pass() == Pass.COOKIES)) {
                headers.addAll(name, values);
            }
        });
    }

    private static void copy(HttpServletRequest request, String name, HttpHeaders headers) {
        @Nullable String value = request.getHeader(name);
        if (value != null) {
            headers.set(name, value);
        }
    }

    private static void cookies(HttpServletRequest request, HttpHeaders headers) {
        if (request.getCookies() == null) {
            return;
        }
        String passed =
                Arrays.stream(request.getCookies())
                        .filter(cookie -> !OWN_COOKIES.contains(cookie.getName()))
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        if (!passed.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, passed);
        }
    }
}
