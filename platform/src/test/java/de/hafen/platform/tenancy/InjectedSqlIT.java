package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.testing.TestRegions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever SQL is smuggled into a region's connection, it reaches no other region. */
@DoorTest
class InjectedSqlIT {

    private static final String READ_A = "select count(*) from region_aachen.idempotency_key";

    private final JdbcClient db;
    private final TestRegions regions;
    private final RegionDataSource door;
    private final DoorCounts counts;

    @Autowired
    InjectedSqlIT(JdbcClient db, TestRegions regions, RegionDataSource door, DoorCounts counts) {
        this.door = door;
        this.db = db;
        this.regions = regions;
        this.counts = counts;
    }

    @BeforeEach
    void plantACanary() {
        CurrentRegion.where(regions.a())
                .run(() ->
                        db.sql(
                                        "insert into idempotency_key (key, caller,"
                                                + " request_hash) values (?, 'canary', '')")
                                .param(UUID.randomUUID().toString())
                                .update());
        regions.b();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reset role",
                "reset session authorization",
                "reset all",
                "discard all",
                "set role none",
                "set search_path = region_aachen",
                "set local search_path = region_aachen"
            })
    void whatIsAllowedLeadsNowhere(String injected) throws SQLException {
        assertThatThrownBy(() -> inB(injected + "; " + READ_A))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThat(inB("select current_schema")).isEqualTo("region_duisburg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role trial_aachen",
                "set role trial_aachen_owner",
                "set role trial_duisburg_owner",
                "set role trial_migrator",
                "set role trial_any_region",
                "set role postgres",
                "set session authorization trial_aachen",
                "set session_replication_role = replica",
                "alter role trial_aachen password 'mine'",
                "alter role current_user superuser",
                "alter role current_user createrole",
                "grant trial_aachen to current_user",
                "create table mine (id int)",
                "create temporary table mine (id int)",
                "create schema mine",
                "create function public.f() returns int language sql as 'select 1'",
                "alter table idempotency_key add column mine int",
                "drop table idempotency_key",
                "truncate idempotency_key",
                "update audit_entry set act = 'OPENED'",
                "delete from audit_entry",
                "insert into audit_entry (id, written_in) values (uuidv7(), '0')",
                "update audit_seal set position = 7",
                "delete from audit_seal",
                "insert into audit_seal (position) values (7)",
                "select * from databasechangelog",
                "select * from service.region",
                "select * from pg_authid",
                "select pg_read_file('/etc/passwd')",
                "copy (select 1) to program 'true'",
                "copy idempotency_key from '/etc/passwd'",
                "select pg_advisory_lock(1)",
                "select pg_try_advisory_xact_lock(1)",
                "select lo_create(0)",
                "select lo_from_bytea(0, 'x')",
                "select pg_notify('x', 'y')",
                "select * from dblink('', '') as t (id int)",
                "load 'auto_explain'",
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where usename is distinct from current_user"
            })
    void whatIsForbiddenIsRefused(String injected) throws SQLException {
        assertThatThrownBy(() -> inB(injected)).isInstanceOf(SQLException.class);
        assertThat(inB("select current_user")).isEqualTo("trial_duisburg");
    }

    @Test
    void aPasswordThatTheRoleGaveItselfIsTakenBack() throws SQLException {
        inB("alter role current_user password 'stolen'");
        forgetConnections();
        long before = counts.repaired().sum();

        assertThat(inB("select current_user")).isEqualTo("trial_duisburg");
        assertThat(counts.repaired().sum()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter role current_user set search_path = region_aachen",
                "alter role current_user set default_transaction_read_only = on",
                "alter role current_user reset all",
                "alter role current_user in database hafen_trial set work_mem = '1GB'"
            })
    void settingsThatTheRoleGaveItselfAreTakenBack(String injected) throws SQLException {
        inB(injected);
        forgetConnections();
        long before = counts.repaired().sum();

        assertThat(inB("show default_transaction_read_only")).isEqualTo("off");
        assertThat(inB("select current_schema")).isEqualTo("region_duisburg");
        assertThat(counts.repaired().sum()).isEqualTo(before + 1);
        forgetConnections();
        inB("select 1");
        assertThat(counts.repaired().sum()).isEqualTo(before + 1);
    }

    @Test
    void aConnectionThatComesBackChangedIsNotUsedAgain() throws SQLException {
        String dirty = inB("set search_path = public; select pg_backend_pid()");

        assertThat(inB("select pg_backend_pid()")).isNotEqualTo(dirty);
    }

    @Test
    void aConnectionThatComesBackCleanIsUsedAgain() throws SQLException {
        String clean = inB("select pg_backend_pid()");

        assertThat(inB("select pg_backend_pid()")).isEqualTo(clean);
    }

    @Test
    void aLiftedTimeOutIsHeldByTheClient() throws SQLException {
        long started = System.nanoTime();

        assertThatThrownBy(() -> inB("set statement_timeout = 0; select pg_sleep(30)"))
                .isInstanceOf(SQLException.class);
        assertThat((System.nanoTime() - started) / 1_000_000_000L).isLessThan(6);
    }

    private void forgetConnections() throws SQLException {
        inB("set timezone = 'Asia/Tokyo'");
    }

    /** Runs the statements as one text, as injected ones are; the last result's first value. */
    private String inB(String statements) throws SQLException {
        return CurrentRegion.where(regions.b()).call(() -> last(statements));
    }

    private String last(String statements) throws SQLException {
        String last = "";
        try (Connection connection = door.getConnection();
                Statement sql = connection.createStatement()) {
            boolean rows = sql.execute(statements);
            while (rows || sql.getUpdateCount() >= 0) {
                if (rows) {
                    ResultSet found = sql.getResultSet();
                    last = found.next() ? found.getString(1) : "";
                }
                rows = sql.getMoreResults();
            }
        }
        return last;
    }
}
