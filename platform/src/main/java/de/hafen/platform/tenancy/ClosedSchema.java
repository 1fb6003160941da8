package de.hafen.platform.tenancy;

import static de.hafen.platform.tenancy.ServiceNames.quoted;

import com.zaxxer.hikari.HikariDataSource;
import de.hafen.platform.keys.ServiceKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A schema of a service's own database with one login role of its own, which has no right anywhere
 * else; nobody but this role (and the migrator, who owns it) has a right in it.
 */
public final class ClosedSchema implements AutoCloseable {

    private static final int CONNECTIONS = 3;

    private final Placements placements;
    private final ServiceSchema serviceSchema;
    private final ServiceNames names;
    private final ServiceKey key;
    private final String schema;
    private final String role;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ReentrantLock making = new ReentrantLock();
    private volatile boolean there;

    ClosedSchema(
            Placements placements,
            ServiceSchema serviceSchema,
            ServiceNames names,
            ServiceKey key,
            String schema,
            String role) {
        this.placements = placements;
        this.serviceSchema = serviceSchema;
        this.names = names;
        this.key = key;
        this.schema = schema;
        this.role = names.service() + "_" + role;
        this.pool = pool();
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** Works in the schema, in one transaction. */
    public <T> T call(Function<JdbcClient, T> work) {
        ensure();
        T result = transactions.execute(status -> work.apply(jdbc));
        if (result == null) {
            throw new IllegalStateException("work in a schema has a result");
        }
        return result;
    }

    private HikariDataSource pool() {
        HikariDataSource made = new HikariDataSource();
        made.setPoolName(schema);
        made.setJdbcUrl(placements.address(TenancyProperties.SHARED).database(names.database()));
        made.setUsername(role);
        made.setPassword(key.rolePassword(role));
        made.setMaximumPoolSize(CONNECTIONS);
        made.setMinimumIdle(0);
        made.setInitializationFailTimeout(-1);
        made.setConnectionTimeout(2_500);
        made.setValidationTimeout(1_000);
        made.addDataSourceProperty("ApplicationName", "hafen " + names.service() + " " + schema);
        made.addDataSourceProperty("assumeMinServerVersion", "18");
        made.addDataSourceProperty("connectTimeout", "2");
        made.addDataSourceProperty("gssEncMode", "disable");
        made.addDataSourceProperty("logServerErrorDetail", "false"); // it shows whole rows
        made.addDataSourceProperty("socketTimeout", "20");
        return made;
    }

    private void ensure() {
        if (there) {
            return;
        }
        making.lock();
        try {
            if (!there) {
                serviceSchema.ensure();
                make(Changelog.of(schema));
                there = true;
            }
        } catch (SQLException failed) {
            throw new DataAccessResourceFailureException("schema " + schema, failed);
        } finally {
            making.unlock();
        }
    }

    private void make(Changelog changelog) throws SQLException {
        try (Connection connection = placements.migrator(TenancyProperties.SHARED);
                Statement sql = connection.createStatement()) {
            if (ServiceSchema.hash(connection, schema).equals(changelog.hash())) {
                return;
            }
            sql.execute(ServiceSchema.LOCK);
            makeRole(sql);
            sql.execute("create schema if not exists " + quoted(schema));
            sql.execute("grant usage on schema %s to %s".formatted(quoted(schema), quoted(role)));
            sql.execute(
                    ("alter default privileges in schema %s grant select, insert, update, delete"
                                    + " on tables to %s")
                            .formatted(quoted(schema), quoted(role)));
            sql.execute("set search_path = " + quoted(schema));
            new LiquibaseRun(connection, schema, changelog, names).update();
            ServiceSchema.remember(connection, schema, changelog, "");
        }
    }

    private void makeRole(Statement sql) throws SQLException {
        try (ResultSet rows =
                sql.executeQuery("select from pg_roles where rolname = '" + role + "'")) {
            if (!rows.next()) {
                sql.execute("create role %s login".formatted(quoted(role)));
            }
        }
        sql.execute(
                "alter role %s password '%s'"
                        .formatted(quoted(role), Bootstrap.verifier(key.rolePassword(role))));
        sql.execute("alter role %s set search_path = %s".formatted(quoted(role), quoted(schema)));
        sql.execute("alter role %s set statement_timeout = '15s'".formatted(quoted(role)));
        sql.execute(
                "grant connect on database %s to %s"
                        .formatted(quoted(names.database()), quoted(role)));
    }

    @Override
    public void close() {
        pool.close();
    }
}
