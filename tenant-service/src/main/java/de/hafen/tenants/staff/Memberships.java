package de.hafen.tenants.staff;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which roles in which region; asked anew for each token, so that a change counts soon. */
@Component
@ServiceTransactional
public class Memberships {

    private static final String SELECT =
            "select account_id, region, roles, locked_at is not null as locked, version"
                    + " from membership ";

    private final JdbcClient db;
    private final Clock clock;

    Memberships(@ServiceDb JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What the account does in the region, if anything. */
    public Optional<Membership> find(AccountId account, RegionKey region) {
        return db.sql(SELECT + "where account_id = ? and region = ?")
                .params(account.value(), region.value())
                .query(Memberships::row)
                .optional();
    }

    /** All regions of the account, in the order of their keys. */
    public List<Membership> of(AccountId account) {
        return db.sql(SELECT + "where account_id = ? order by region")
                .param(account.value())
                .query(Memberships::row)
                .list();
    }

    /** Everybody in the region, and for changes: nobody else changes them meanwhile. */
    List<Membership> in(RegionKey region, boolean toChange) {
        return db.sql(
                        SELECT
                                + "where region = ? order by invited_at"
                                + (toChange ? " for update" : ""))
                .param(region.value())
                .query(Memberships::row)
                .list();
    }

    void put(AccountId account, RegionKey region, Collection<Role> roles) {
        db.sql(
                        "insert into membership (account_id, region, roles, invited_at)"
                                + " values (?, ?, ?, ?) on conflict (account_id, region)"
                                + " do update set roles = excluded.roles,"
                                + " version = membership.version + 1")
                .params(
                        account.value(),
                        region.value(),
                        codes(roles),
                        Timestamp.from(clock.instant()))
                .update();
    }

    void lock(AccountId account, RegionKey region, boolean locked) {
        db.sql(
                        "update membership set locked_at = ?, version = version + 1"
                                + " where account_id = ? and region = ?")
                .param(locked ? Timestamp.from(clock.instant()) : null)
                .param(account.value())
                .param(region.value())
                .update();
    }

    void remove(AccountId account, RegionKey region) {
        db.sql("delete from membership where account_id = ? and region = ?")
                .params(account.value(), region.value())
                .update();
    }

    private static String[] codes(Collection<Role> roles) {
        return Set.copyOf(roles).stream().map(Role::code).sorted().toArray(String[]::new);
    }

    private static Membership row(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Membership(
                new AccountId(row.getObject("account_id", UUID.class)),
                new RegionKey(row.getString("region")),
                Arrays.stream(roles).map(Role::of).collect(Collectors.toSet()),
                row.getBoolean("locked"),
                row.getLong("version"));
    }
}
