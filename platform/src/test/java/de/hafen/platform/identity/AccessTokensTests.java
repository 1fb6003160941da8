package de.hafen.platform.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

class AccessTokensTests {

    @Test
    void aTokenIsNotBadBecauseTheKeysCannotBeRead() {
        AccessTokens tokens =
                new AccessTokens(
                        new IdentityProperties(
                                URI.create("http://localhost:8080/auth"),
                                URI.create("http://127.0.0.1:9/keys"),
                                "hafen",
                                "hafen-internal",
                                Duration.ofSeconds(10)),
                        List.of((_, _) -> {
                            throw new IllegalStateException("the database is away");
                        }));
        String token = part("{\"alg\":\"RS256\"}") + "." + part("{\"sub\":\"a\"}") + ".AAAA";

        assertThatThrownBy(() -> tokens.ofCallers().decode(token))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
