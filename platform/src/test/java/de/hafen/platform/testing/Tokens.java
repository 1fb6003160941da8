package de.hafen.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Access tokens as the authority issues them, signed with a key of the test. Import {@link
 * Accepted} into a test application and its services accept them.
 */
public final class Tokens {

    /** The issuer that a service expects when nothing else is set. */
    public static final String ISSUER = "http://localhost:8080/auth";

    private static final RSAKey KEY = newKey();

    private Tokens() {}

    /** Makes the services of the test accept these tokens. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Accepted {
        @Bean
        JWKSource<SecurityContext> testKeys() {
            return new ImmutableJWKSet<>(new JWKSet(KEY));
        }
    }

    /** A person with roles in one region. */
    public static String person(String region, String... roles) {
        return signed(claims ->
                claims.subject("0190a000-0000-7000-8000-00000000aaaa")
                        .claim("name", "Katrin Brandt")
                        .claim("kind", "person")
                        .claim("region", region)
                        .claim("roles", List.of(roles)));
    }

    /** A person with roles over all regions, and no region. */
    public static String platformPerson(String... platformRoles) {
        return signed(claims ->
                claims.subject("0190a000-0000-7000-8000-00000000bbbb")
                        .claim("name", "Miriam Vogt")
                        .claim("kind", "person")
                        .claim("platform_roles", List.of(platformRoles)));
    }

    /** A machine of one region. */
    public static String machine(String region, String scopes) {
        return signed(claims ->
                claims.subject("machine-1")
                        .claim("kind", "machine")
                        .claim("region", region)
                        .claim("scope", scopes));
    }

    /** One of the platform's services. */
    public static String service(String name) {
        return signed(claims -> claims.subject("service:" + name).audience("hafen-internal"));
    }

    /** Any token: valid for five minutes unless the claims say otherwise. */
    public static String signed(Consumer<JWTClaimsSet.Builder> claims) {
        return signed(KEY, claims);
    }

    /** A token that somebody else signed. */
    public static String forged(Consumer<JWTClaimsSet.Builder> claims) {
        return signed(newKey(), claims);
    }

    private static String signed(RSAKey key, Consumer<JWTClaimsSet.Builder> claims) {
        Instant now = Instant.now();
        var set =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience("hafen")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
        claims.accept(set);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var jwt = new SignedJWT(header, set.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
