package de.hafen.walls.hostile;

import de.hafen.walls.stack.SigningKey;
import de.hafen.walls.stack.Token;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that must open nothing. Each is a good one with one thing wrong: in its signature, so that
 * anybody could make it, or in what it says, so that the issuer never would.
 */
final class TokenZoo {

    private static final int FLIPS = 60;

    private final Token good;
    private final SigningKey key;
    private final String trap;
    private final KeyPair other;
    private final Map<String, String> zoo = new LinkedHashMap<>();

    /**
     * @param good a token that opens the region, before it is signed
     * @param key the issuer's key
     * @param trap an address that nobody must ask
     */
    TokenZoo(Token good, SigningKey key, String trap) {
        this.good = good;
        this.key = key;
        this.trap = trap;
        try {
            this.other = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All tokens, by what is wrong with them. */
    Map<String, String> all() {
        unsigned();
        confused();
        foreignKeys();
        keyIds();
        claims();
        regions();
        roles();
        mangled();
        return zoo;
    }

    private void add(String what, String token) {
        zoo.put(what + " #" + zoo.size(), token);
    }

    private void unsigned() {
        String signature = good.signed(key.secret()).split("\\.", -1)[2];
        for (String alg : new String[] {"none", "None", "NONE", "nOnE", "", "null", "HS0", "RS0"}) {
            String head = good.head("alg", alg).unsigned();
            add("alg " + alg + ", no signature", head + ".");
            add("alg " + alg + ", another's signature", head + "." + signature);
            add("alg " + alg + ", two parts", head);
        }
        add("no alg", good.head("alg", null).unsigned() + "." + signature);
        add("no alg, no signature", good.head("alg", null).unsigned() + ".");
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
                add("HS" + bits + " with a public secret", mac(token.unsigned(), secret, bits));
            }
        }
    }

    private void foreignKeys() {
        for (String bits : List.of("256", "384", "512")) {
            for (String kid : new String[] {key.id(), "unknown", ""}) {
                Token token = good.head("alg", "RS" + bits).head("kid", kid);
                add("another's key, RS" + bits, signed(token, bits));
            }
        }
        add("another's key, no kid", good.head("kid", null).signed(other.getPrivate()));
        for (String bits : List.of("384", "512")) {
            Token token = good.head("alg", "RS" + bits);
            add("RS" + bits, token.signed(key.secret(), "SHA" + bits + "withRSA"));
        }
        for (String alg : List.of("ES256", "ES384", "ES512", "EdDSA", "PS256")) {
            for (int length : new int[] {0, 64, 96, 132}) {
                String unsigned = good.head("alg", alg).unsigned();
                add(alg + " of zeros", unsigned + "." + Token.encoded(new byte[length]));
            }
        }
        RSAPublicKey own = (RSAPublicKey) other.getPublic();
        Map<String, Object> jwk =
                Map.of(
                        "kty", "RSA",
                        "kid", "mine",
                        "n", Token.encoded(own.getModulus().toByteArray()),
                        "e", "AQAB");
        add("jwk", good.head("jwk", jwk).signed(other.getPrivate()));
        add("jwk, own kid", good.head("jwk", jwk).head("kid", "mine").signed(other.getPrivate()));
        for (String name : List.of("jku", "x5u", "iss", "url", "x5t", "cty")) {
            add(name, good.head(name, trap).signed(other.getPrivate()));
            add(
                    name + ", unknown kid",
                    good.head(name, trap).head("kid", "mine").signed(other.getPrivate()));
        }
        String cert = Base64.getEncoder().encodeToString(own.getEncoded());
        add("x5c", good.head("x5c", List.of(cert)).signed(other.getPrivate()));
        add("crit", good.head("crit", List.of("region")).signed(key.secret()));
        add("crit b64", good.head("crit", List.of("b64")).head("b64", false).signed(key.secret()));
        add("zip", good.head("zip", "DEF").signed(other.getPrivate()));
    }

    private void keyIds() {
        List<Object> ids =
                List.of(
                        "../../../../dev/null",
                        "/dev/null",
                        "' or '1'='1",
                        key.id() + "'--",
                        key.id() + "\u0000",
                        key.id() + " ",
                        trap,
                        "*",
                        "k".repeat(5_000),
                        7,
                        true,
                        List.of(key.id()),
                        Map.of("kid", key.id()));
        ids.forEach(id -> add("kid", good.head("kid", id).signed(other.getPrivate())));
    }

    private void claims() {
        for (@Nullable Object aud :
                new @Nullable Object[] {
                    null,
                    "",
                    List.of(),
                    "hafen-internal",
                    "HAFEN",
                    "hafen ",
                    List.of("other"),
                    "gateway",
                    7,
                    Map.of("hafen", true),
                    List.of(List.of("hafen")),
                    "hafen,other"
                }) {
            add("aud " + aud, good.claim("aud", aud).signed(key.secret()));
        }
        String issuer = String.valueOf(good.claims().get("iss"));
        for (@Nullable Object iss :
                new @Nullable Object[] {
                    null,
                    "",
                    issuer + "/",
                    issuer.replace("http:", "https:"),
                    issuer + "?a=b",
                    issuer.toUpperCase(java.util.Locale.ROOT),
                    trap,
                    issuer.replace("/auth", ""),
                    List.of(issuer),
                    7
                }) {
            add("iss " + iss, good.claim("iss", iss).signed(key.secret()));
        }
        long now = java.time.Instant.now().getEpochSecond();
        for (@Nullable Object exp :
                new @Nullable Object[] {null, 0, -1, now - 60, now - 3_600, "soon", now - 60.5}) {
            add("exp " + exp, good.claim("exp", exp).signed(key.secret()));
        }
        for (Object nbf : new Object[] {now + 3_600, now + 60, 253_402_300_799L, "later"}) {
            add("nbf " + nbf, good.claim("nbf", nbf).signed(key.secret()));
        }
        add("no sub", good.claim("sub", null).signed(key.secret()));
    }

    private void regions() {
        String region = String.valueOf(good.claims().get("region"));
        for (@Nullable Object value :
                new @Nullable Object[] {
                    null,
                    "",
                    "aachen",
                    List.of(region),
                    List.of("aachen", region),
                    Map.of("key", region),
                    region + " ",
                    " " + region,
                    region + ",aachen",
                    region.toUpperCase(java.util.Locale.ROOT),
                    "*",
                    "%",
                    7,
                    true,
                    region + "\u0000",
                    region + "/",
                    "aachen\n" + region,
                    "./" + region,
                    region.replace('u', '\u03c5'),
                    List.of()
                }) {
            add("region " + value, good.claim("region", value).signed(key.secret()));
        }
        Token other = good.claim("region", "aachen");
        for (String name : List.of("regions", "tenant", "Region", "region_", "REGION")) {
            add(name, other.claim(name, region).signed(key.secret()));
            add(name + " list", other.claim(name, List.of(region)).signed(key.secret()));
        }
        String[] parts = other.unsigned().split("\\.", 2);
        String json = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String twice = json.replaceFirst("\\{", "{\"region\":\"" + region + "\",");
        add("two regions", rewritten(parts[0], twice));
    }

    private void roles() {
        Token without = good.claim("roles", null);
        add("no roles", without.signed(key.secret()));
        for (Object value :
                new Object[] {
                    "region-administrator",
                    "adviser",
                    "[\"adviser\"]",
                    List.of("ADVISER"),
                    List.of("adviser "),
                    List.of(List.of("adviser")),
                    Map.of("adviser", true),
                    List.of("admin"),
                    List.of("platform-administrator"),
                    List.of("analyst"),
                    1,
                    true,
                    List.of("*"),
                    List.of("adviser,region-administrator"),
                    List.of("")
                }) {
            add("roles " + value, good.claim("roles", value).signed(key.secret()));
        }
        for (String name :
                List.of("role", "authorities", "scope", "scp", "groups", "permissions", "Roles")) {
            add(name + " for roles", without.claim(name, List.of("adviser")).signed(key.secret()));
        }
        add(
                "scopes of a person",
                without.claim("scope", "clients:read settings:read events:read figures:read")
                        .signed(key.secret()));
        add("roles of a machine", good.claim("kind", "machine").signed(key.secret()));
        for (String role : List.of("platform-administrator", "analyst")) {
            Token platform = without.claim("platform_roles", List.of(role));
            add(role, platform.signed(key.secret()));
            add(role + ", no region", platform.claim("region", null).signed(key.secret()));
        }
    }

    private void mangled() {
        String whole = good.signed(key.secret());
        String[] parts = whole.split("\\.", -1);
        add("one part", parts[0]);
        add("two parts", parts[0] + "." + parts[1]);
        add("four parts", whole + ".");
        add("five parts", whole + "." + parts[1] + "." + parts[2]);
        add("dots", "..");
        add("a word", "token");
        add("swapped", parts[1] + "." + parts[0] + "." + parts[2]);
        add("a space", parts[0] + ". " + parts[1] + "." + parts[2]);
        add("a foreign payload", parts[0] + "." + part(good.claim("x", 1)) + "." + parts[2]);
        add("no payload", parts[0] + ".." + parts[2]);
        add("long", whole + "A".repeat(6_000));
        add("JSON", "{\"payload\":\"" + parts[1] + "\",\"signature\":\"" + parts[2] + "\"}");
        for (int cut = 1; cut <= 10; cut++) {
            add("cut", whole.substring(0, whole.length() - cut * 7));
        }
        Random chance = new Random(FLIPS);
        for (int i = 0; i < FLIPS; i++) {
            char[] letters = whole.toCharArray();
            int at = chance.nextInt(letters.length - 2);
            letters[at] = letters[at] == 'A' ? 'B' : 'A';
            add("a letter changed", new String(letters));
        }
    }

    private static String part(Token token) {
        return token.unsigned().split("\\.", 2)[1];
    }

    private String rewritten(String head, String claims) {
        return Token.signed(
                head + "." + Token.encoded(bytes(claims)), other.getPrivate(), "SHA256withRSA");
    }

    private String signed(Token token, String bits) {
        return token.signed(other.getPrivate(), "SHA" + bits + "withRSA");
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
