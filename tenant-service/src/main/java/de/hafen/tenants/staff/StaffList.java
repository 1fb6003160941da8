package de.hafen.tenants.staff;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.NoSuchAccount;
import de.hafen.tenants.factor.Passkeys;
import de.hafen.tenants.factor.SecondFactors;
import de.hafen.tenants.staff.StaffMember.Status;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What administrators see of the region's people; a desk has few, so one by one is fine. */
@Component
@ServiceTransactional(readOnly = true)
class StaffList {

    private final Accounts accounts;
    private final Memberships memberships;
    private final SecondFactors factors;
    private final Passkeys passkeys;

    StaffList(
            Accounts accounts, Memberships memberships, SecondFactors factors, Passkeys passkeys) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    List<StaffMember> in(RegionKey region) {
        return memberships.in(region, false).stream().flatMap(it -> view(it).stream()).toList();
    }

    StaffMember get(RegionKey region, AccountId id) {
        return memberships.find(id, region).flatMap(this::view).orElseThrow(NoSuchAccount::new);
    }

    private Optional<StaffMember> view(Membership membership) {
        return accounts.find(membership.account()).map(it -> view(membership, it));
    }

    private StaffMember view(Membership membership, Account account) {
        return new StaffMember(
                account.id(),
                membership.version(),
                account.name(),
                account.email().value(),
                membership.roles().stream().sorted().toList(),
                status(membership, account),
                factors.isOn(account.id()) || !passkeys.of(account.id()).isEmpty(),
                account.lastSignInAt());
    }

    private static Status status(Membership membership, Account account) {
        if (membership.locked() || account.lockedAt() != null) {
            return Status.LOCKED;
        }
        return account.activatedAt() == null ? Status.INVITED : Status.ACTIVE;
    }
}
