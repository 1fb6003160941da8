package de.hafen.walls.stack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A token under construction: genuine as it is made, until something of it is changed.
 *
 * @param header the header's members
 * @param claims the claims
 */
public record Token(Map<String, @Nullable Object> header, Map<String, @Nullable Object> claims) {

    /** A genuine token of the issuer, for five minutes. */
    static Token genuine(String issuer, String keyId, String subject) {
        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        header.put("kid", keyId);
        header.put("alg", "RS256");
        Map<String, @Nullable Object> claims = new LinkedHashMap<>();
        long now = Instant.now().getEpochSecond();
        claims.put("iss", issuer);
        claims.put("sub", subject);
        claims.put("aud", List.of("hafen"));
        claims.put("nbf", now);
        claims.put("iat", now);
        claims.put("exp", now + 3_000);
        claims.put("jti", java.util.UUID.randomUUID().toString());
        return new Token(header, claims);
    }

    /** With another claim, or without it where the value is null. */
    public Token claim(String name, @Nullable Object value) {
        return new Token(header, changed(claims, name, value));
    }

    /** With another member of the header, or without it where the value is null. */
    public Token head(String name, @Nullable Object value) {
        return new Token(changed(header, name, value), claims);
    }

    private static Map<String, @Nullable Object> changed(
            Map<String, @Nullable Object> before, String name, @Nullable Object value) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
        if (value == null) {
            after.remove(name);
        } else {
            after.put(name, value);
        }
        return after;
    }

    /** Header and claims, encoded, without a signature. */
    public String unsigned() {
        return encoded(JsonMapper.shared().writeValueAsBytes(header))
                + "."
                + encoded(JsonMapper.shared().writeValueAsBytes(claims));
    }

    /** Signed with RSA and SHA-256. */
    public String signed(PrivateKey key) {
        return signed(key, "SHA256withRSA");
    }

    /** Signed in that way. */
    public String signed(PrivateKey key, String algorithm) {
        return signed(unsigned(), key, algorithm);
    }

    /** That text, signed. */
    public static String signed(String unsigned, PrivateKey key, String algorithm) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return unsigned + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Base64 for addresses, without padding. */
    public static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
