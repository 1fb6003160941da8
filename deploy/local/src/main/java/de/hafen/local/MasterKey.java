package de.hafen.local;

import de.hafen.platform.keys.ServiceKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of a local stack: 32 random bytes in a file that only its owner can read. All
 * other secrets are derived from it and never stored.
 */
final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /** The key of this stack; made on first use. */
    static MasterKey of(Home home) throws IOException {
        if (!Files.exists(home.masterKey())) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            Home.writePrivately(home.masterKey(), Base64.getEncoder().encodeToString(fresh) + "\n");
        }
        byte[] key = Base64.getDecoder().decode(Files.readString(home.masterKey()).strip());
        if (key.length != BYTES) {
            throw new Stopped(home.masterKey() + " is damaged; restore it, or run ./hafen reset");
        }
        return new MasterKey(key);
    }

    /** The key of one service. */
    ServiceKey service(String name) {
        return ServiceKey.ofMaster(key, name);
    }

    /** A password for that purpose; 64 hex digits. */
    String password(String purpose) {
        return HexFormat.of().formatHex(derive(purpose));
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
