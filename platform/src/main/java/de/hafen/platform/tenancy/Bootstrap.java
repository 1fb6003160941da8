package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.ServiceNames.quoted;

import de.hafen.platform.keys.ServiceKey;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.util.PasswordUtil;

/**
 * Prepares a PostgreSQL server for a service: its database, its roles, and nothing left open to
 * {@code PUBLIC}. Needs a superuser, once; may be run again at any time. Plain JDBC, so that the
 * launcher and an operator's program can call it without Spring.
 */
public final class Bootstrap {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Functions that would let a region's role reach across regions or fill the server. */
    private static final String CLOSED_FUNCTIONS =
            """
            do $$
            declare f regprocedure;
            begin
              for f in
                select p.oid::regprocedure from pg_catalog.pg_proc p
                where p.pronamespace = 'pg_catalog'::regnamespace
                  and (p.proname like 'pg\\_advisory%' or p.proname like 'pg\\_try\\_advisory%'
                       or p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put',
                                        'lowrite', 'pg_notify'))
              loop
                execute format('revoke execute on function %s from public', f);
                execute format('grant execute on function %s to %I, %I', f, '@migrator', '@service');
              end loop;
              grant execute on function pg_try_advisory_lock(bigint) to "@sealer";
            end $$\
            """;

    private final Address server;
    private final String user;
    private final String password;

    /**
     * @param server the server's address without a database, {@code jdbc:postgresql://host:5432/}
     * @param user a superuser
     * @param password the superuser's password
     */
    public Bootstrap(String server, String user, String password) {
        this.server = new Address(server);
        this.user = user;
        this.password = password;
    }

    /** Makes what is missing of the service's database and roles, and sets passwords and rights. */
    public void prepare(String service, ServiceKey key) throws SQLException {
        ServiceNames names = new ServiceNames(service);
        try (Connection connection = connect("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("set scram_iterations = 1");
            login(sql, names.migrator(), "createrole", key);
            login(sql, names.serviceRole(), "", key);
            login(sql, names.relay(), "", key);
            login(sql, names.sealer(), "", key);
            role(sql, names.anyRegion(), "nologin");
            sql.execute(
                    "grant %s to %s with admin true, inherit false, set false"
                            .formatted(quoted(names.anyRegion()), quoted(names.migrator())));
            if (!exists(
                    sql, "select from pg_database where datname = '" + names.database() + "'")) {
                sql.execute(
                        ("create database %s owner %s template template0 encoding 'UTF8'"
                                        + " locale_provider builtin builtin_locale 'C.UTF-8'")
                                .formatted(quoted(names.database()), quoted(names.migrator())));
            }
            sql.execute("revoke connect, temporary on database postgres, template1 from public");
            sql.execute(
                    "revoke all on database %s from public".formatted(quoted(names.database())));
            sql.execute(
                    "grant connect on database %s to %s, %s, %s, %s"
                            .formatted(
                                    quoted(names.database()),
                                    quoted(names.serviceRole()),
                                    quoted(names.relay()),
                                    quoted(names.sealer()),
                                    quoted(names.anyRegion())));
        }
        prepareDatabase(names);
    }

    private void prepareDatabase(ServiceNames names) throws SQLException {
        try (Connection connection = connect(names.database());
                Statement sql = connection.createStatement()) {
            sql.execute("revoke all on schema public from public");
            sql.execute("create schema if not exists extensions");
            sql.execute("grant usage on schema extensions to public");
            for (String extension : List.of("btree_gist", "pg_trgm", "unaccent")) {
                sql.execute(
                        "create extension if not exists " + extension + " with schema extensions");
            }
            sql.execute(
                    "create schema if not exists service authorization "
                            + quoted(names.migrator()));
            sql.execute("grant usage on schema service to " + quoted(names.serviceRole()));
            sql.execute(
                    "alter role %s in database %s set search_path = service, extensions"
                            .formatted(quoted(names.serviceRole()), quoted(names.database())));
            sql.execute(
                    CLOSED_FUNCTIONS
                            .replace("@migrator", names.migrator())
                            .replace("@sealer", names.sealer())
                            .replace("@service", names.serviceRole()));
        }
    }

    private static void login(Statement sql, String role, String attributes, ServiceKey key)
            throws SQLException {
        role(sql, role, "login " + attributes);
        sql.execute(
                "alter role %s login %s password '%s'"
                        .formatted(quoted(role), attributes, verifier(key.rolePassword(role))));
    }

    private static void role(Statement sql, String role, String attributes) throws SQLException {
        if (!exists(sql, "select from pg_roles where rolname = '" + role + "'")) {
            sql.execute("create role %s %s".formatted(quoted(role), attributes));
        }
    }

    /**
     * What the server keeps instead of a password, made here so that no password stands in its log.
     * One iteration: the passwords are 256 random bits, and each more would be paid at each
     * opening.
     */
    static String verifier(String password) {
        byte[] salt = new byte[16];
        CHANCE.nextBytes(salt);
        return PasswordUtil.encodeScramSha256(password.toCharArray(), 1, salt);
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.database(database), user, password);
    }
}
