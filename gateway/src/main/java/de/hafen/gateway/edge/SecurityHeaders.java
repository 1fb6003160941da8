package de.hafen.gateway.edge;

import de.hafen.gateway.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** The headers of every answer. What a page may load is told by a policy without exceptions. */
@Component
public class SecurityHeaders {

    private static final String NONCE = "hafen.csp-nonce";
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final String SIGN_IN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";
    private static final String PAGE =
            "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s';"
                    + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; worker-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " microphone=(), midi=(), payment=(), usb=()";

    private final boolean secure;

    SecurityHeaders(GatewayProperties properties) {
        this.secure = properties.secure();
    }

    /** The nonce of this request's page; asking for it makes the answer a page. */
    public static String nonce(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String made) {
            return made;
        }
        byte[] bytes = new byte[18];
        CHANCE.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    /** Sets the headers for a security chain. */
    public void configure(HeadersConfigurer<?> headers) {
        headers.frameOptions(frame -> frame.deny())
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .addHeaderWriter((request, response) -> {
                    if (!response.containsHeader("Content-Security-Policy")) {
                        response.setHeader("Content-Security-Policy", policy(request));
                    }
                });
        if (secure) {
            headers.httpStrictTransportSecurity(h ->
                    h.requestMatcher(_ -> true)
                            .includeSubDomains(true)
                            .maxAgeInSeconds(31_536_000));
        } else {
            headers.httpStrictTransportSecurity(h -> h.disable());
        }
    }

    private static String policy(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String nonce) {
            return PAGE.formatted(nonce);
        }
        return request.getRequestURI().startsWith("/auth/") ? SIGN_IN : NOTHING;
    }
}
