package de.hafen.walls.stack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The devices of a person: an authenticator app, and a key that a browser would talk to. */
public final class SecondFactor {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private SecondFactor() {}

    /** The app's code, so many steps from now; each is good once. */
    public static String code(String secret, int stepsAhead) {
        long step = Instant.now().getEpochSecond() / STEP + stepsAhead;
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(base32(secret), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] base32(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            buffer = buffer << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }

    /** What a browser sends after its key answered the challenge. */
    public static byte[] passkey(JsonNode challenge, String origin, String label) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            ECPublicKey key = (ECPublicKey) generator.generateKeyPair().getPublic();
            byte[] id = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            String host = challenge.path("rp").path("id").asString("localhost");
            String client =
                    JsonMapper.shared()
                            .writeValueAsString(
                                    Map.of(
                                            "type",
                                            "webauthn.create",
                                            "challenge",
                                            challenge.path("challenge").asString(),
                                            "origin",
                                            origin,
                                            "crossOrigin",
                                            false));
            return JsonMapper.shared()
                    .writeValueAsBytes(
                            Map.of(
                                    "id", Token.encoded(id),
                                    "attestationObject", Token.encoded(attestation(host, id, key)),
                                    "clientDataJSON",
                                            Token.encoded(client.getBytes(StandardCharsets.UTF_8)),
                                    "label", label));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A CBOR map {fmt: "none", attStmt: {}, authData: …}. */
    private static byte[] attestation(String host, byte[] id, ECPublicKey key)
            throws GeneralSecurityException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(
                MessageDigest.getInstance("SHA-256").digest(host.getBytes(StandardCharsets.UTF_8)));
        data.write(0x45); // present, verified, with a key
        data.writeBytes(new byte[4 + 16]);
        data.write(0);
        data.write(id.length);
        data.writeBytes(id);
        data.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32});
        data.writeBytes(coordinate(key.getW().getAffineX().toByteArray()));
        data.writeBytes(new byte[] {0x22, 0x58, 32});
        data.writeBytes(coordinate(key.getW().getAffineY().toByteArray()));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(0xa3);
        all.writeBytes(new byte[] {0x63, 'f', 'm', 't', 0x64, 'n', 'o', 'n', 'e'});
        all.write(0x67);
        all.writeBytes("attStmt".getBytes(StandardCharsets.US_ASCII));
        all.write(0xa0);
        all.write(0x68);
        all.writeBytes("authData".getBytes(StandardCharsets.US_ASCII));
        all.write(0x58);
        all.write(data.size());
        all.writeBytes(data.toByteArray());
        return all.toByteArray();
    }

    private static byte[] coordinate(byte[] number) {
        byte[] fixed = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, fixed, 32 - length, length);
        return fixed;
    }
}
