package de.hafen.walls.stack;

import de.hafen.platform.keys.Sealer;
import de.hafen.platform.keys.ServiceKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The key that signs the platform's tokens, taken from behind the walls: so a test's tokens are
 * genuine but for the one thing that it changes.
 *
 * @param id the key's id
 * @param secret signs
 * @param open verifies; everybody may know it
 */
public record SigningKey(String id, PrivateKey secret, PublicKey open) {

    /** Reads and unseals the newest key. */
    static SigningKey of(String superuser, ServiceKey tenant) {
        Sealer sealer = new Sealer(tenant.derive("signing-key|1"));
        try (Connection connection = DriverManager.getConnection(superuser);
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select kid, private_key from service.signing_key order by"
                                                + " created_at desc limit 1")) {
            row.next();
            return parse(
                    new String(
                            sealer.open(row.getBytes(2), row.getString(1)),
                            StandardCharsets.UTF_8));
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("the signing key can't be read", e);
        }
    }

    private static SigningKey parse(String jwk) throws GeneralSecurityException {
        JsonNode key = JsonMapper.shared().readTree(jwk);
        BigInteger modulus = number(key, "n");
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        return new SigningKey(
                key.path("kid").asString(),
                rsa.generatePrivate(new RSAPrivateKeySpec(modulus, number(key, "d"))),
                rsa.generatePublic(new RSAPublicKeySpec(modulus, number(key, "e"))));
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asString()));
    }

    @Override
    public String toString() {
        return "SigningKey " + id;
    }
}
