package de.hafen.walls.database;

import de.hafen.walls.stack.Fortress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Each login role of each service, signed in with its own password, tries every verb on every
 * table, to become every other role, and to get into every other database. The lists come from the
 * catalogue.
 */
public final class Privileges {

    private static final String DENIED = "42501";

    private static final List<String> VERBS =
            List.of(
                    "select 1 from %s limit 1",
                    "insert into %s default values",
                    "update %s set %s = default where false",
                    "delete from %s where false",
                    "truncate %s",
                    "lock table %s in access exclusive mode nowait",
                    "alter table %s add column mine int",
                    "drop table %s");

    /** What reaches past all tables. */
    private static final List<String> BEYOND =
            List.of(
                    "copy (select 1) to program 'true'",
                    "create temporary table stolen (line text); copy stolen from '/etc/passwd'",
                    "select pg_read_file('/etc/passwd')",
                    "select pg_ls_dir('/')",
                    "select lo_import('/etc/passwd')",
                    "select * from pg_authid",
                    "select * from dblink('dbname=postgres', 'select 1') as t (id int)",
                    "create extension dblink",
                    "create extension file_fdw",
                    "alter system set fsync = off",
                    "select pg_reload_conf()",
                    "select pg_switch_wal()",
                    "create database mine",
                    "create role mine",
                    "create schema mine",
                    "create table public.mine (id int)",
                    "alter role current_user superuser",
                    "alter role current_user createrole bypassrls",
                    "set session_replication_role = replica");

    private final Fortress fortress;
    private final Denials denials = new Denials();

    private Privileges(Fortress fortress) {
        this.fortress = fortress;
    }

    /** Tries everything. */
    public static Denials run(Fortress fortress) throws SQLException {
        Privileges privileges = new Privileges(fortress);
        for (String service : Fortress.SERVICES) {
            for (String role : privileges.roles(service)) {
                privileges.asRole(service, role);
            }
        }
        return privileges.denials;
    }

    /** Those who may sign in and are not the migrator, who makes and owns everything. */
    private List<String> roles(String service) throws SQLException {
        return list(
                "hafen_" + service,
                "select rolname from pg_roles where rolcanlogin and rolname like '"
                        + service
                        + "\\_%' and rolname <> '"
                        + service
                        + "_migrator'");
    }

    private void asRole(String service, String role) throws SQLException {
        String own = "hafen_" + service;
        for (String database :
                list(own, "select datname from pg_database where datname <> 'template0'")) {
            if (!database.equals(own)) {
                denials.tried("another database");
                try (Connection open = connect(service, role, database)) {
                    denials.hole(role + " gets into " + database + " " + open.isClosed());
                } catch (SQLException refused) {
                    // as it should be
                }
            }
        }
        try (Connection connection = connect(service, role, own)) {
            connection.setAutoCommit(false);
            for (String table : tables(own)) {
                tables(connection, role, service, table);
            }
            for (String other :
                    list(own, "select rolname from pg_roles where rolname <> '" + role + "'")) {
                denied(connection, "another role", role, "set role \"" + other + '"');
                denied(
                        connection,
                        "another role",
                        role,
                        "set session authorization \"" + other + '"');
                denied(connection, "another role", role, "grant \"" + other + "\" to current_user");
                denied(
                        connection,
                        "another role",
                        role,
                        "alter role \"" + other + "\" password 'x'");
            }
            for (String statement : BEYOND) {
                denied(connection, "beyond tables", role, statement);
            }
        }
    }

    private void tables(Connection connection, String role, String service, String line)
            throws SQLException {
        String[] parts = line.split("\t", -1);
        String table = "\"%s\".\"%s\"".formatted(parts[0], parts[1]);
        for (String verb : VERBS) {
            boolean rows = VERBS.indexOf(verb) < 4;
            if (rows && mayTouchRows(role, service, parts[0], parts[1])) {
                continue;
            }
            boolean lock =
                    verb.startsWith("lock") && mayTouchRows(role, service, parts[0], parts[1]);
            if (!lock) {
                denied(connection, "table", role, verb.formatted(table, '"' + parts[2] + '"'));
            }
        }
    }

    /** One schema for each role; outboxes for the relay, audit trails for the sealer. */
    private static boolean mayTouchRows(String role, String service, String schema, String table) {
        String who = role.substring(service.length() + 1);
        return switch (who) {
            case "relay" -> table.equals("outbox") && schema.startsWith("region_");
            case "sealer" -> table.startsWith("audit_") && schema.startsWith("region_");
            case "service" -> schema.equals("service");
            case "disclosure" -> schema.equals("comparison");
            default -> schema.equals("region_" + who);
        };
    }

    private void denied(Connection connection, String kind, String role, String statement)
            throws SQLException {
        denials.tried(kind);
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
            denials.hole(role + " may: " + statement);
        } catch (SQLException e) {
            boolean refused =
                    DENIED.equals(e.getSQLState())
                            || !kind.equals("table")
                            || String.valueOf(e.getMessage()).contains("must be owner");
            if (!refused) {
                denials.hole(
                        role
                                + " is not refused but stumbles: "
                                + statement
                                + ": "
                                + e.getMessage());
            }
        }
        connection.rollback();
    }

    /** Schema, table and first column of everything that is not the server's own. */
    private List<String> tables(String database) throws SQLException {
        return list(
                database,
                "select n.nspname || e'\\t' || c.relname || e'\\t' || a.attname from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace"
                        + " join pg_attribute a on a.attrelid = c.oid and a.attnum = 1"
                        + " where c.relkind in ('r', 'p', 'v', 'm')"
                        + " and n.nspname !~ '^pg_' and n.nspname not in"
                        + " ('information_schema', 'extensions') order by 1");
    }

    private List<String> list(String database, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = fortress.superuser(database);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private Connection connect(String service, String role, String database) throws SQLException {
        return DriverManager.getConnection(
                fortress.platform().postgres() + database,
                role,
                fortress.platform().key(service).rolePassword(role));
    }
}
