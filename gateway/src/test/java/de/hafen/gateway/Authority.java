package de.hafen.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The authorization server as far as the gateway sees it: codes, tokens, exchange, revocation. */
final class Authority {

    static final String URL = "http://localhost:8080";

    private final Upstream tenant;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    final AtomicInteger exchanges = new AtomicInteger();
    final AtomicInteger refreshes = new AtomicInteger();
    final AtomicInteger revocations = new AtomicInteger();
    volatile long lasts = 300;
    volatile boolean ended;
    volatile Set<String> regions = Set.of("aachen", "duesseldorf");

    Authority(Upstream tenant) {
        this.tenant = tenant;
        try {
            this.key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void start() {
        exchanges.set(0);
        refreshes.set(0);
        revocations.set(0);
        lasts = 300;
        ended = false;
        tenant.answer(
                "/auth/oauth2/jwks",
                exchange -> Upstream.json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        tenant.answer("/auth/oauth2/token", this::token);
        tenant.answer(
                "/auth/oauth2/revoke",
                exchange -> {
                    revocations.incrementAndGet();
                    Upstream.json(exchange, 200, "{}");
                });
    }

    /** What the sign-in pages would do: sends the browser back with a code. */
    String approve(String authorize) {
        Map<String, String> asked = form(URI.create(authorize).getRawQuery());
        nonces.put("code-" + asked.get("state"), asked.get("nonce"));
        return "/login/oauth2/code/hafen?code=code-%s&state=%s"
                .formatted(asked.get("state"), asked.get("state"))
                .replace("=code-" + asked.get("state"), "=" + encoded("code-" + asked.get("state")))
                .replace("&state=" + asked.get("state"), "&state=" + encoded(asked.get("state")));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form((String) exchange.getAttribute("body"));
        switch (asked.get("grant_type")) {
            case "authorization_code" ->
                    Upstream.json(
                            exchange,
                            200,
                            """
                            {"access_token":"platform-0","token_type":"Bearer","expires_in":%d,
                             "refresh_token":"refresh-1","id_token":"%s","scope":"openid"}
                            """
                                    .formatted(lasts, idToken(nonces.get(asked.get("code")))));
            case "refresh_token" -> {
                if (ended) {
                    Upstream.json(exchange, 400, "{\"error\":\"invalid_grant\"}");
                } else {
                    Upstream.json(
                            exchange, 200, granted("platform-" + refreshes.incrementAndGet()));
                }
            }
            default -> {
                exchanges.incrementAndGet();
                String region = asked.get("resource").replace("urn:hafen:region:", "");
                if (regions.contains(region)) {
                    Upstream.json(exchange, 200, granted("region-" + region));
                } else if (region.equals("strict")) {
                    Upstream.json(
                            exchange, 400, "{\"error\":\"insufficient_user_authentication\"}");
                } else {
                    Upstream.json(exchange, 400, "{\"error\":\"invalid_target\"}");
                }
            }
        }
    }

    private String granted(String token) {
        return "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                .formatted(token, lasts);
    }

    private String idToken(String nonce) {
        return signed(claims("gateway").claim("nonce", nonce));
    }

    /** The token of a machine of that region. */
    String machineToken(String region) {
        return signed(claims("hafen").claim("region", region).claim("kind", "machine"));
    }

    JWTClaimsSet.Builder claims(String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(URL + "/auth")
                .subject("0190a000-0000-7000-8000-00000000aaaa")
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    String signed(JWTClaimsSet.Builder claims) {
        try {
            var jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                            claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                                (one, _) -> one));
    }
}
