package de.hafen.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class AccessTokensTests {

    @Test
    void aTokenIsNotBadBecauseTheKeysCannotBeRead() {
        AccessTokens tokens =
                new AccessTokens(
                        properties(Duration.ofSeconds(10)),
                        List.of((_, _) -> {
                            throw new IllegalStateException("the database is away");
                        }));
        String token = part("{\"alg\":\"RS256\"}") + "." + part("{\"sub\":\"a\"}") + ".AAAA";

        assertThatThrownBy(() -> tokens.ofCallers().decode(token))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void theSignatureIsLookedAtOnceAndTheEndEachTime() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("one").generate();
        AtomicInteger looks = new AtomicInteger();
        JwtDecoder decoder =
                new AccessTokens(
                                properties(Duration.ZERO),
                                List.of((wanted, _) -> {
                                    looks.incrementAndGet();
                                    return wanted.select(new JWKSet(key));
                                }))
                        .ofCallers();
        Instant end = Instant.now().plusSeconds(2);
        String token = signed(key, end);

        assertThat(decoder.decode(token).getSubject()).isEqualTo("somebody");
        int first = looks.get();
        assertThat(decoder.decode(token).getSubject()).isEqualTo("somebody");

        assertThat(looks).hasValue(first);
        await().until(() -> Instant.now().isAfter(end));
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static String signed(RSAKey key, Instant end) throws JOSEException {
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                        new JWTClaimsSet.Builder()
                                .issuer("http://localhost:8080/auth")
                                .subject("somebody")
                                .audience("hafen")
                                .expirationTime(Date.from(end))
                                .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static IdentityProperties properties(Duration skew) {
        return new IdentityProperties(
                URI.create("http://localhost:8080/auth"),
                URI.create("http://127.0.0.1:9/keys"),
                "hafen",
                "hafen-internal",
                skew);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
