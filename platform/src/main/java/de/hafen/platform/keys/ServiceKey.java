package de.hafen.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret that a service is given; it lives outside the database. Everything else that must
 * be secret and need not be destroyable is derived from it with a purpose, and stored nowhere.
 */
public final class ServiceKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    private ServiceKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a service key has 32 bytes, in base64");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Reads a key from the form in which services are given it. */
    public static ServiceKey ofBase64(String text) {
        return new ServiceKey(Base64.getDecoder().decode(text.strip()));
    }

    /** The key of one service, derived from the platform's master key. */
    public static ServiceKey ofMaster(byte[] master, String service) {
        return new ServiceKey(new ServiceKey(master).derive("service|" + service));
    }

    /** 32 bytes for this purpose, always the same, telling nothing about the key. */
    public byte[] derive(String purpose) {
        return hmac(key, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** The password of a database role: 256 random-looking bits that nobody ever types. */
    public String rolePassword(String role) {
        return HexFormat.of().formatHex(derive("role|" + role + "|1"));
    }

    /** The key in the form in which services are given it. */
    public String toBase64() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static byte[] hmac(SecretKeySpec key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, impossible);
        }
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "ServiceKey";
    }
}
