package de.hafen.walls.intrusion;

import de.hafen.walls.stack.SigningKey;
import de.hafen.walls.stack.Token;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens of the issuer whose region or roles were tampered with, or mean nothing. */
final class WrongRights {

    private final Token good;
    private final SigningKey key;
    private final KeyPair other;
    private final TokenZoo.Cage cage;

    WrongRights(Token good, SigningKey key, KeyPair other, TokenZoo.Cage cage) {
        this.good = good;
        this.key = key;
        this.other = other;
        this.cage = cage;
    }

    void all() {
        regions();
        roles();
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
            cage.add("region " + value, good.claim("region", value).signed(key.secret()));
        }
        Token other = good.claim("region", "aachen");
        for (String name : List.of("regions", "tenant", "Region", "region_", "REGION")) {
            cage.add(name, other.claim(name, region).signed(key.secret()));
            cage.add(name + " list", other.claim(name, List.of(region)).signed(key.secret()));
        }
        String[] parts = other.unsigned().split("\\.", 2);
        String json = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String twice = json.replaceFirst("\\{", "{\"region\":\"" + region + "\",");
        cage.add("two regions", rewritten(parts[0], twice));
    }

    private void roles() {
        Token without = good.claim("roles", null);
        cage.add("no roles", without.signed(key.secret()));
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
            cage.add("roles " + value, good.claim("roles", value).signed(key.secret()));
        }
        for (String name :
                List.of("role", "authorities", "scope", "scp", "groups", "permissions", "Roles")) {
            cage.add(
                    name + " for roles",
                    without.claim(name, List.of("adviser")).signed(key.secret()));
        }
        cage.add(
                "scopes of a person",
                without.claim("scope", "clients:read settings:read events:read figures:read")
                        .signed(key.secret()));
        cage.add("roles of a machine", good.claim("kind", "machine").signed(key.secret()));
        for (String role : List.of("platform-administrator", "analyst")) {
            Token platform = without.claim("platform_roles", List.of(role));
            cage.add(role, platform.signed(key.secret()));
            cage.add(role + ", no region", platform.claim("region", null).signed(key.secret()));
        }
    }

    private String rewritten(String head, String claims) {
        return Token.signed(
                head + "." + Token.encoded(bytes(claims)), other.getPrivate(), "SHA256withRSA");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
