package de.hafen.walls.intrusion;

import de.hafen.walls.stack.SigningKey;
import de.hafen.walls.stack.Token;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Good tokens whose signature is none, is taken from another, or is damaged. */
final class Signatures {

    private static final int FLIPS = 60;

    private final Token good;
    private final SigningKey key;
    private final TokenZoo.Cage cage;

    Signatures(Token good, SigningKey key, TokenZoo.Cage cage) {
        this.good = good;
        this.key = key;
        this.cage = cage;
    }

    void all() {
        unsigned();
        confused();
        mangled();
    }

    private void unsigned() {
        String signature = good.signed(key.secret()).split("\\.", -1)[2];
        for (String alg : new String[] {"none", "None", "NONE", "nOnE", "", "null", "HS0", "RS0"}) {
            String head = good.head("alg", alg).unsigned();
            cage.add("alg " + alg + ", no signature", head + ".");
            cage.add("alg " + alg + ", another's signature", head + "." + signature);
            cage.add("alg " + alg + ", two parts", head);
        }
        cage.add("no alg", good.head("alg", null).unsigned() + "." + signature);
        cage.add("no alg, no signature", good.head("alg", null).unsigned() + ".");
    }

    /** The public key as the secret of an HMAC: it is no secret. */
    private void confused() {
        byte[] der = key.open().getEncoded();
        String pem =
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                        + "\n-----END PUBLIC KEY-----";
        byte[] modulus = ((RSAPublicKey) key.open()).getModulus().toByteArray();
        List<byte[]> secrets =
                List.of(
                        der,
                        bytes(pem),
                        bytes(pem + "\n"),
                        modulus,
                        Arrays.copyOfRange(modulus, 1, modulus.length),
                        bytes(Token.encoded(modulus)),
                        bytes(key.id()),
                        bytes("secret"),
                        new byte[] {0});
        for (String bits : List.of("256", "384", "512")) {
            for (byte[] secret : secrets) {
                Token token = good.head("alg", "HS" + bits);
                cage.add(
                        "HS" + bits + " with a public secret", mac(token.unsigned(), secret, bits));
            }
        }
    }

    private void mangled() {
        String whole = good.signed(key.secret());
        String[] parts = whole.split("\\.", -1);
        cage.add("one part", parts[0]);
        cage.add("two parts", parts[0] + "." + parts[1]);
        cage.add("four parts", whole + ".");
        cage.add("five parts", whole + "." + parts[1] + "." + parts[2]);
        cage.add("dots", "..");
        cage.add("a word", "token");
        cage.add("swapped", parts[1] + "." + parts[0] + "." + parts[2]);
        cage.add("a space", parts[0] + ". " + parts[1] + "." + parts[2]);
        cage.add("a foreign payload", parts[0] + "." + part(good.claim("x", 1)) + "." + parts[2]);
        cage.add("no payload", parts[0] + ".." + parts[2]);
        cage.add("long", whole + "A".repeat(6_000));
        cage.add("JSON", "{\"payload\":\"" + parts[1] + "\",\"signature\":\"" + parts[2] + "\"}");
        for (int cut = 1; cut <= 10; cut++) {
            cage.add("cut", whole.substring(0, whole.length() - cut * 7));
        }
        Random chance = new Random(FLIPS);
        for (int i = 0; i < FLIPS; i++) {
            char[] letters = whole.toCharArray();
            int at = chance.nextInt(letters.length - 2);
            letters[at] = letters[at] == 'A' ? 'B' : 'A';
            cage.add("a letter changed", new String(letters));
        }
    }

    private static String part(Token token) {
        return token.unsigned().split("\\.", 2)[1];
    }

    private static String mac(String unsigned, byte[] secret, String bits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA" + bits);
            mac.init(new SecretKeySpec(secret, "HmacSHA" + bits));
            return unsigned + "." + Token.encoded(mac.doFinal(bytes(unsigned)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
