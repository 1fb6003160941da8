package de.hafen.platform.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import liquibase.ui.LoggerUIService;

/**
 * The only place that runs Liquibase: over the service's own schema, and over the reference schema,
 * whose change sets it renders as SQL that is then replayed in each region.
 */
final class LiquibaseRun {

    private final Connection connection;
    private final String schema;
    private final Liquibase liquibase;

    /**
     * @param connection as the role that shall own what is made; its search path is the schema
     * @param names fill in {@code ${region_role}}, {@code ${relay_role}} and the like
     */
    LiquibaseRun(Connection connection, String schema, Changelog changelog, ServiceNames names) {
        this.connection = connection;
        this.schema = schema;
        try {
            Database database =
                    DatabaseFactory.getInstance()
                            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(schema);
            database.setLiquibaseSchemaName(schema);
            this.liquibase =
                    new Liquibase(changelog.master(), new ClassLoaderResourceAccessor(), database);
        } catch (LiquibaseException unreadable) {
            throw new IllegalStateException("the change sets can't be read", unreadable);
        }
        liquibase.setChangeLogParameter(
                "region_role", ServiceNames.quoted(names.role(ServiceNames.REFERENCE)));
        liquibase.setChangeLogParameter("relay_role", ServiceNames.quoted(names.relay()));
        liquibase.setChangeLogParameter("sealer_role", ServiceNames.quoted(names.sealer()));
        liquibase.setChangeLogParameter("service_role", ServiceNames.quoted(names.serviceRole()));
    }

    /** Brings the schema up to date. */
    void update() throws SQLException {
        try {
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            liquibase.forceReleaseLocks(); // whoever held it was killed: ours is held outside
            Scope.child(
                    Scope.Attr.ui,
                    new LoggerUIService(),
                    () -> liquibase.update(new Contexts(), new LabelExpression()));
        } catch (Exception failed) {
            throw new SQLException("schema " + schema + " can't be brought up to date", failed);
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** The change sets as SQL, in their order, with the rows that Liquibase keeps about them. */
    List<RenderedChange> render() throws SQLException {
        Map<String, RenderedChange.Row> rows = rows();
        List<RenderedChange> rendered = new ArrayList<>();
        try {
            for (ChangeSet changeSet : liquibase.getDatabaseChangeLog().getChangeSets()) {
                String id =
                        RenderedChange.identity(
                                changeSet.getFilePath(), changeSet.getAuthor(), changeSet.getId());
                RenderedChange.Row row = rows.get(id);
                if (row == null) {
                    throw new SQLException("Liquibase says it ran " + id + ", but did not");
                }
                rendered.add(new RenderedChange(id, sql(changeSet), row));
            }
        } catch (LiquibaseException unreadable) {
            throw new SQLException("the change sets can't be rendered", unreadable);
        }
        return rendered;
    }

    private List<String> sql(ChangeSet changeSet) {
        if (changeSet.isAlwaysRun()
                || changeSet.isRunOnChange()
                || !changeSet.isRunInTransaction()
                || changeSet.getPreconditions() != null
                        && !changeSet.getPreconditions().getNestedPreconditions().isEmpty()) {
            throw new IllegalStateException(
                    changeSet + ": a region's change set runs once, in a transaction, always");
        }
        Database database = liquibase.getDatabase();
        List<String> statements = new ArrayList<>();
        for (Change change : changeSet.getChanges()) {
            for (Sql sql : SqlGeneratorFactory.getInstance().generateSql(change, database)) {
                statements.add(sql.toSql());
            }
        }
        return statements;
    }

    private Map<String, RenderedChange.Row> rows() throws SQLException {
        Map<String, RenderedChange.Row> rows = new LinkedHashMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet found =
                        sql.executeQuery(
                                "select id, author, filename, orderexecuted, md5sum, description,"
                                        + " comments, liquibase from databasechangelog")) {
            while (found.next()) {
                RenderedChange.Row row =
                        new RenderedChange.Row(
                                found.getString(1),
                                found.getString(2),
                                found.getString(3),
                                found.getInt(4),
                                found.getString(5),
                                String.valueOf(found.getString(6)),
                                String.valueOf(found.getString(7)),
                                found.getString(8));
                rows.put(RenderedChange.identity(row.file(), row.author(), row.id()), row);
            }
        }
        return rows;
    }
}
