package de.hafen.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets that must be stored (AES-256-GCM). What is sealed belongs to a place, for
 * example an account: put into another place it does not open.
 */
public final class Sealer {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom chance = new SecureRandom();
    private final SecretKeySpec key;

    /**
     * @param key 32 bytes, derived from the service's key for this purpose
     */
    public Sealer(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The secret, encrypted for that place. */
    public byte[] seal(byte[] secret, String place) {
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        byte[] sealed = Arrays.copyOf(nonce, NONCE + secret.length + TAG_BITS / Byte.SIZE);
        try {
            cipher(Cipher.ENCRYPT_MODE, nonce, place)
                    .doFinal(secret, 0, secret.length, sealed, NONCE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no " + CIPHER, impossible);
        }
        return sealed;
    }

    /** The secret again; throws where it was changed or belongs to another place. */
    public byte[] open(byte[] sealed, String place) {
        return find(sealed, place)
                .orElseThrow(() -> new IllegalStateException("a sealed secret does not open"));
    }

    /** The secret again; empty where it was changed or belongs to another place. */
    public Optional<byte[]> find(byte[] sealed, String place) {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no " + CIPHER, impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
