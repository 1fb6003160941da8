package de.hafen.local;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Servers that are given instead of the stack's own. They are looked at before anything starts: a
 * service that can't reach its server only tells so in its log.
 */
final class Given {

    private static final int PATIENCE = 5_000;
    private static final int OLDEST_POSTGRES = 17;

    /** What stands in the way, in the words of the server itself; nothing where all is well. */
    private static final String OFFER =
            """
            select case
              when current_setting('server_version_num')::int < %1$d0000
                then 'it is PostgreSQL ' || current_setting('server_version')
              when not (select rolsuper from pg_roles where rolname = current_user)
                then current_user || ' is no superuser'
              else (select 'it lacks the extension ' || min(name)
                    from unnest(array['btree_gist', 'pg_trgm', 'unaccent']) as name
                    where name not in (select e.name from pg_available_extensions e))
            end
            """
                    .formatted(OLDEST_POSTGRES);

    private final Environment environment;

    Given(Environment environment) {
        this.environment = environment;
    }

    /** Stops the command where a given server can't be used, and says what is wrong with it. */
    void check() throws IOException {
        Optional<URI> postgres = environment.server("HAFEN_PG_URL");
        if (postgres.isPresent()) {
            checkPostgres(postgres.get());
        }
        Optional<URI> redis = environment.server("HAFEN_REDIS_URL");
        if (redis.isPresent()) {
            checkRedis(redis.get());
        }
        Optional<URI> mail = environment.server("HAFEN_SMTP_URL");
        if (mail.isPresent()) {
            knock("HAFEN_SMTP_URL", mail.get(), 25).close();
        }
        Optional<URI> provider = environment.server("HAFEN_OIDC_ISSUER");
        if (provider.isPresent()) {
            checkProvider(provider.get());
        }
    }

    private void checkPostgres(URI server) {
        Administrator administrator = Administrator.of(server);
        String address = administrator.address(ServiceSettings.jdbc(server)).formatted("postgres");
        try (Connection connection = DriverManager.getConnection(address);
                Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(OFFER)) {
            answer.next();
            String lacks = answer.getString(1);
            if (lacks != null) {
                throw new Stopped(
                        "HAFEN_PG_URL can't be used: %s. It takes PostgreSQL %d or later with the contrib extensions, and a superuser."
                                .formatted(lacks, OLDEST_POSTGRES));
            }
        } catch (SQLException e) {
            throw new Stopped("HAFEN_PG_URL can't be used: " + e.getMessage(), e);
        }
    }

    private static void checkRedis(URI server) throws IOException {
        try (Socket socket = knock("HAFEN_REDIS_URL", server, 6379)) {
            if (!"redis".equals(server.getScheme())) {
                return; // with TLS the services speak first
            }
            String both = Optional.ofNullable(server.getRawUserInfo()).orElse("");
            String sign =
                    both.isEmpty()
                            ? ""
                            : "AUTH "
                                    + URLDecoder.decode(both, StandardCharsets.UTF_8)
                                            .replaceFirst(":", " ")
                                            .strip()
                                    + "\r\n";
            OutputStream out = socket.getOutputStream();
            out.write((sign + "PING\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            byte[] answer = socket.getInputStream().readAllBytes();
            if (!new String(answer, StandardCharsets.UTF_8).contains("+PONG")) {
                throw new Stopped(
                        "HAFEN_REDIS_URL can't be used: %s does not let us in. Mind the password: redis://:password@host:6379"
                                .formatted(place(server, 6379)));
            }
        }
    }

    private void checkProvider(URI issuer) {
        String found = issuer.toString().replaceAll("/$", "") + "/.well-known/openid-configuration";
        boolean answers;
        try {
            answers = Health.ok(found);
        } catch (IOException e) {
            answers = false;
        }
        if (!answers) {
            throw new Stopped("HAFEN_OIDC_ISSUER can't be used: there is nothing at " + found);
        }
        for (String name : new String[] {"HAFEN_OIDC_CLIENT_ID", "HAFEN_OIDC_CLIENT_SECRET"}) {
            if (environment.text(name).isEmpty()) {
                throw new Stopped("HAFEN_OIDC_ISSUER needs " + name + " too.");
            }
        }
    }

    private static Socket knock(String name, URI server, int usual) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setSoTimeout(PATIENCE);
            socket.connect(
                    new InetSocketAddress(
                            server.getHost(), server.getPort() < 0 ? usual : server.getPort()),
                    PATIENCE);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw new Stopped(
                    "%s can't be used: nothing answers at %s. Start that server, or leave %s out for the built-in one."
                            .formatted(name, place(server, usual), name),
                    e);
        }
    }

    private static String place(URI server, int usual) {
        return server.getHost() + ":" + (server.getPort() < 0 ? usual : server.getPort());
    }
}
