package de.hafen.platform.trail;

import de.hafen.platform.keys.ServiceKey;
import de.hafen.platform.tenancy.RegionKey;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs entries and seals with keys per region and purpose that are derived from the service's key
 * and stored nowhere. A signature's first byte is the version of its key.
 */
public final class TrailKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte VERSION = 1;

    private final ServiceKey service;
    private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();

    /** Derives them from this service's key. */
    public TrailKeys(ServiceKey service) {
        this.service = service;
    }

    /** The signature with which the service writes an entry of a region. */
    public byte[] tag(RegionKey region, TrailEntry entry) {
        return sign("audit-entry", region, entry.bytes());
    }

    /** Whether the service wrote this entry of a region. */
    boolean wrote(RegionKey region, TrailEntry entry, byte @Nullable [] tag) {
        return MessageDigest.isEqual(tag(region, entry), tag);
    }

    /** The signature of a seal. */
    byte[] mac(RegionKey region, Seal seal) {
        return sign("audit-seal", region, seal.bytes());
    }

    /** Whether a seal of a region is one that the service made. */
    boolean made(RegionKey region, Seal seal, byte[] mac) {
        return MessageDigest.isEqual(mac(region, seal), mac);
    }

    private byte[] sign(String purpose, RegionKey region, byte[] message) {
        SecretKeySpec key =
                keys.computeIfAbsent(
                        purpose + "|" + region + "|" + VERSION,
                        it -> new SecretKeySpec(service.derive(it), ALGORITHM));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] signature = mac.doFinal(message);
            return ByteBuffer.allocate(1 + signature.length).put(VERSION).put(signature).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, impossible);
        }
    }
}
