package de.hafen.tenants.authority;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs where the authorization server's doors are (OpenID Connect Discovery). Spring's
 * own document would put the issuer's path before paths that contain it already.
 */
@RestController
class DiscoveryController {

    private final AuthorityProperties settings;

    DiscoveryController(AuthorityProperties settings) {
        this.settings = settings;
    }

    @GetMapping("/auth/.well-known/openid-configuration")
    Map<String, Object> document() {
        String url = settings.url();
        return Map.ofEntries(
                Map.entry("issuer", settings.issuer()),
                Map.entry("authorization_endpoint", url + AuthorityConfiguration.AUTHORIZE),
                Map.entry("token_endpoint", url + AuthorityConfiguration.TOKEN),
                Map.entry("jwks_uri", url + AuthorityConfiguration.KEYS),
                Map.entry("userinfo_endpoint", url + AuthorityConfiguration.USER_INFO),
                Map.entry("end_session_endpoint", url + AuthorityConfiguration.SIGN_OUT),
                Map.entry("revocation_endpoint", url + AuthorityConfiguration.REVOKE),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
                Map.entry("scopes_supported", List.of("openid", "profile", "email")),
                Map.entry(
                        "token_endpoint_auth_methods_supported",
                        List.of("client_secret_basic", "client_secret_post")),
                Map.entry(
                        "grant_types_supported",
                        List.of(
                                "authorization_code",
                                "refresh_token",
                                "client_credentials",
                                "urn:ietf:params:oauth:grant-type:token-exchange")));
    }
}
