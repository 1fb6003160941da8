package de.hafen.tenants.staff;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.tenancy.ServiceDb;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.AccountId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who does what over all regions: runs the platform, or compares. */
@Component
@ServiceTransactional
public class PlatformRoles {

    private final JdbcClient db;
    private final Clock clock;

    PlatformRoles(@ServiceDb JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The account's roles over all regions. */
    public Set<PlatformRole> of(AccountId account) {
        return db
                .sql("select role from platform_role where account_id = ?")
                .param(account.value())
                .query((row, number) -> PlatformRole.of(row.getString(1)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody who has such a role; nobody else changes them meanwhile. */
    List<AccountId> everybody() {
        db.sql("lock table platform_role in share row exclusive mode").update();
        return db.sql("select distinct account_id from platform_role")
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Everybody who has such a role, with all of them. */
    Map<AccountId, Set<PlatformRole>> holders() {
        Map<AccountId, Set<PlatformRole>> holders = new HashMap<>();
        db.sql("select account_id, role from platform_role")
                .query(row -> {
                    holders.computeIfAbsent(
                                    new AccountId(row.getObject(1, UUID.class)),
                                    _ -> EnumSet.noneOf(PlatformRole.class))
                            .add(PlatformRole.of(row.getString(2)));
                });
        return holders;
    }

    void set(AccountId account, Set<PlatformRole> roles) {
        db.sql("delete from platform_role where account_id = ?").param(account.value()).update();
        for (PlatformRole role : roles) {
            db.sql("insert into platform_role (account_id, role, granted_at) values (?, ?, ?)")
                    .params(account.value(), role.code(), Timestamp.from(clock.instant()))
                    .update();
        }
    }
}
