package de.hafen.platform.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts small secrets that must be stored (AES-256-GCM). What is sealed belongs to a place, for
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
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, place);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** The secret again; throws where it was changed or belongs to another place. */
    public byte[] open(byte[] sealed, String place) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        return run(Cipher.DECRYPT_MODE, nonce, rest, place);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String place) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a sealed secret does not open", failed);
        }
    }
}
