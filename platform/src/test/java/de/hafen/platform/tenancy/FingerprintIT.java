package de.hafen.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two regions that should be alike, and each way in which somebody may have made them differ. */
class FingerprintIT {

    private static final List<String> BOTH = List.of("aachen", "bonn");

    /** Kept from one trial to the next, as a service keeps it. */
    private static final Map<String, Fingerprint> written = new HashMap<>();

    private static Wired wired;

    @BeforeAll
    static void twoRegions() {
        wired = new Wired("prints", Wired.V2, Wired.LIMITS);
        BOTH.forEach(wired::open);
    }

    @AfterAll
    static void close() throws Exception {
        wired.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table thing add n int | alter table thing add n bigint",
                "alter table thing add n int | alter table thing add m int",
                "alter table thing add n text | alter table thing add n text collate \"C\"",
                "alter table thing add n int | alter table thing add n int default doubled(2)",
                "alter table thing add n int | alter table thing add n int not null",
                "alter table thing add n int default 1 | alter table thing add n int default 2",
                "alter table thing add n int default 1 | alter table thing add n int generated always as (amount) stored",
                "alter table thing add n int | alter table thing add n int generated always as identity",
                "create index i on thing (word) | create index i on thing (word desc)",
                "create index i on thing (word) | create index i on thing (amount)",
                "create index i on thing (word) | create unique index i on thing (word)",
                "create index i on thing (word) | create index i on thing (word text_pattern_ops)",
                "create index i on thing (word) | create index i on thing (word collate \"C\")",
                "create index i on thing (word) | create index i on thing using hash (word)",
                "create index i on thing (word) | create index i on thing (word) with (fillfactor = 50)",
                "create index i on thing (word) | create index i on thing (word) include (amount)",
                "create index i on thing (word) | create index i on thing (word) where amount > 1",
                "create index i on thing (word) where amount > 2 | create index i on thing (word) where amount > 1",
                "create index i on thing (lower(word)) | create index i on thing (upper(word))",
                "create unique index i on thing (word) | create unique index i on thing (word) nulls not distinct",
                "create index i on thing (word) | create index j on thing (word)",
                "alter table thing add constraint c check (amount < 9) | alter table thing add constraint c check (amount < 8)",
                "alter table thing add constraint c check (amount < 9) | alter table thing add constraint d check (amount < 9)",
                "alter table thing add constraint c check (amount < 9) | alter table thing add constraint c check (amount < 9) not valid",
                "alter table thing add constraint c check (amount < 9) | alter table thing add constraint c check (amount < 9) no inherit",
                "alter table thing add constraint c check (amount < 9) | alter table thing add constraint c check (amount < 9) not enforced",
                "alter table thing add constraint c unique (word) | alter table thing add constraint c unique (word) deferrable",
                "alter table thing add constraint c unique (word) | alter table thing add constraint c unique (word, amount)",
                "create table piece (of uuid references thing) | create table piece (of uuid references thing on delete cascade)",
                "create table piece (of uuid references thing) | create table piece (of uuid references thing on update set null)",
                "create table piece (of uuid references thing) | create table piece (of uuid references thing deferrable)",
                "alter table thing add n int constraint c not null | alter table thing add n int constraint d not null",
                "alter table thing add n int constraint c not null | alter table thing add n int constraint c not null no inherit",
                "alter table thing add n int, add constraint c not null n | alter table thing add n int, add constraint c not null n not valid",
                "create table piece (n int) | create unlogged table piece (n int)",
                "create table piece (n int) | create view piece as select 1 as n",
                "create view v as select word from thing | create view v as select word from thing where amount > 0",
                "create type t as enum ('a', 'b') | create type t as enum ('b', 'a')",
                "create domain t as int | create domain t as int not null",
                "create domain t as int check (value > 1) | create domain t as int check (value > 2)",
                "create function f() returns int language sql as 'select 1' | create function f() returns int language sql as 'select 2'",
                "create function f() returns int language sql as 'select 1' | create function f() returns int security definer language sql as 'select 1'",
                "create trigger t before update on thing for each row execute function suppress_redundant_updates_trigger() | create trigger t before update of word on thing for each row execute function suppress_redundant_updates_trigger()",
                "grant select on thing to public | grant insert on thing to public",
                "grant select (word) on thing to public | grant select (amount) on thing to public",
                "alter table thing enable row level security | alter table thing disable row level security",
                "alter table thing drop column amount; alter table thing add amount int | alter table thing add n int",
            })
    void whatDiffersIsSeenAmongManyAsAlone(String first, String second) throws SQLException {
        try (Connection migrator = wired.placements.migrator(TenancyProperties.SHARED)) {
            migrator.setAutoCommit(false);
            change(migrator, "aachen", first);
            change(migrator, "bonn", first);
            assertThat(Fingerprint.of(migrator, wired.names, BOTH, written).values())
                    .containsOnly(alone(migrator, "aachen"));

            migrator.rollback();
            change(migrator, "aachen", first);
            change(migrator, "bonn", second);

            Map<String, Fingerprint> found = Fingerprint.of(migrator, wired.names, BOTH, written);
            assertThat(found.get("aachen")).isNotEqualTo(found.get("bonn"));
            for (String region : BOTH) {
                assertThat(found.get(region)).isEqualTo(alone(migrator, region));
            }
            migrator.rollback();
        }
    }

    private static Fingerprint alone(Connection migrator, String region) throws SQLException {
        return Fingerprint.of(migrator, wired.names, region);
    }

    private static void change(Connection migrator, String region, String sql) throws SQLException {
        try (Statement statement = migrator.createStatement()) {
            statement.execute(
                    "set local role \"%s\"; set local search_path = %s; %s; reset role"
                            .formatted(
                                    wired.names.owner(region),
                                    wired.names.searchPath(region),
                                    sql));
        }
    }
}
