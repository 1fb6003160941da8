package de.hafen.platform.keys;

import de.hafen.platform.tenancy.RegionKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;

/** Region secrets as HMACs under the service's key, with purpose, region and version. */
final class DerivedRegionKeys implements RegionKeys {

    private static final int PSEUDONYM_BYTES = 16;

    private final ServiceKey service;
    private final Map<RegionKey, SecretKeySpec> pseudonymKeys = new ConcurrentHashMap<>();

    DerivedRegionKeys(ServiceKey service) {
        this.service = service;
    }

    @Override
    public String pseudonym(RegionKey region, String kind, UUID id) {
        byte[] word = kind.getBytes(StandardCharsets.UTF_8);
        byte[] message =
                ByteBuffer.allocate(word.length + 1 + Long.BYTES * 2)
                        .put(word)
                        .put((byte) 0)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        byte[] hash = ServiceKey.hmac(pseudonymKey(region), message);
        return HexFormat.of().formatHex(hash, 0, PSEUDONYM_BYTES);
    }

    @Override
    public byte[] print(RegionKey region, byte[] content) {
        byte[] key = service.derive("print|" + region + "|1");
        return ServiceKey.hmac(new SecretKeySpec(key, "HmacSHA256"), content);
    }

    private SecretKeySpec pseudonymKey(RegionKey region) {
        return pseudonymKeys.computeIfAbsent(
                region,
                it -> new SecretKeySpec(service.derive("pseudonym|" + it + "|1"), "HmacSHA256"));
    }
}
