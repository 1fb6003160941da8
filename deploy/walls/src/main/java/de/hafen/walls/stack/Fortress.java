package de.hafen.walls.stack;

import de.hafen.local.TrialPlatform;
import de.hafen.walls.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The platform under attack: one for a whole run, with everything that is needed to build genuine
 * credentials and to look behind the walls.
 */
public final class Fortress {

    /** The services behind the gateway. */
    public static final List<String> SERVICES = List.of("tenant", "case", "events", "reporting");

    private final Path tree;
    private final TrialPlatform platform;
    private final SigningKey key;
    private final Wire gateway;

    private Fortress() {
        tree = Path.of(System.getProperty("hafen.tree", ".")).toAbsolutePath().normalize();
        try {
            String running = System.getProperty("hafen.home", "");
            platform =
                    running.isEmpty()
                            ? TrialPlatform.start(tree)
                            : TrialPlatform.running(tree, Path.of(running));
        } catch (Exception e) {
            throw new IllegalStateException("the platform doesn't start: " + e.getMessage(), e);
        }
        key = SigningKey.of(platform.superuser("hafen_tenant"), platform.key("tenant"));
        gateway = new Wire(platform.port("gateway"));
    }

    private static final class Started {
        private static final Fortress FORTRESS = new Fortress();
    }

    /** The one of this run; started when first asked for. */
    public static Fortress started() {
        return Started.FORTRESS;
    }

    /** The processes. */
    public TrialPlatform platform() {
        return platform;
    }

    /** The entrance. */
    public Wire gateway() {
        return gateway;
    }

    /** The key that signs tokens. */
    public SigningKey key() {
        return key;
    }

    /** The jars with our own classes that a service runs. */
    public List<Path> ownJars(String service) {
        try {
            return platform.ownJars(service, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A genuine token of an account, without region or role yet. */
    public Token token(String subject) {
        return Token.genuine(platform.url() + "/auth", key.id(), subject);
    }

    /** A genuine token of a person with roles in a region. */
    public Token person(String subject, String region, String... roles) {
        return token(subject)
                .claim("name", "Somebody")
                .claim("kind", "person")
                .claim("region", region)
                .claim("roles", List.of(roles));
    }

    /** A genuine token over all regions. */
    public Token overall(String subject, String... roles) {
        return token(subject)
                .claim("name", "Somebody")
                .claim("kind", "person")
                .claim("platform_roles", List.of(roles));
    }

    /** The token, signed by the platform's own key. */
    public String sign(Token token) {
        return token.signed(key.secret());
    }

    /** The browser of one of the people who are there from the start, signed in. */
    public Browser browser(String email) {
        return Browser.signedIn(platform.url(), email, platform.password());
    }

    /** The first link with that path that was mailed to somebody; waits for the mail. */
    public String mailed(String email, String path) {
        return Mails.link(platform.mailbox(), email, path);
    }

    /** The browser of somebody who follows the invitation that was mailed, signed in. */
    public Browser invited(String email) {
        String link = mailed(email, "/auth/invitation");
        return Browser.invited(platform.url(), link, email, platform.password());
    }

    /** The id of the account with that address. */
    public String account(String email) {
        return value("hafen_tenant", "select id::text from service.account where email = ?", email);
    }

    /** One value, read as the superuser. */
    public String value(String database, String query, String... parameters) {
        try (Connection connection = superuser(database);
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                String value = row.next() ? row.getString(1) : null;
                return value == null ? "" : value;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** A superuser's connection. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(platform.superuser(database));
    }
}
