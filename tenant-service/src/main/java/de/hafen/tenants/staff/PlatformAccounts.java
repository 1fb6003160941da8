package de.hafen.tenants.staff;

import de.hafen.platform.rights.PlatformRole;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.account.NoSuchAccount;
import de.hafen.tenants.logbook.Logbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The platform's own people: platform administrators and analysts. */
@Component
@ServiceTransactional
public class PlatformAccounts {

    private static final String PLATFORM = "Hafen";

    private final Accounts accounts;
    private final PlatformRoles roles;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Logbook logbook;

    PlatformAccounts(
            Accounts accounts,
            PlatformRoles roles,
            Memberships memberships,
            Invitations invitations,
            Logbook logbook) {
        this.accounts = accounts;
        this.roles = roles;
        this.memberships = memberships;
        this.invitations = invitations;
        this.logbook = logbook;
    }

    /** Invites the person to run the platform or to compare. */
    public AccountId invite(
            String name, EmailAddress email, Set<PlatformRole> granted, Locale language) {
        Account account = accounts.open(email, name, language);
        roles.set(account.id(), granted);
        invitations.send(account, PLATFORM);
        logbook.record(null, "platform-account-invited", account.id().toString(), codes(granted));
        return account.id();
    }

    /** Everybody with a role over all regions, and which; in two statements, however many. */
    public Map<Account, Set<PlatformRole>> all() {
        Map<AccountId, Set<PlatformRole>> holders = roles.holders();
        Map<Account, Set<PlatformRole>> all = new LinkedHashMap<>();
        for (Account account : accounts.all(holders.keySet())) {
            all.put(account, holders.getOrDefault(account.id(), Set.of()));
        }
        return all;
    }

    /** Sends the invitation again. */
    void remind(AccountId person) {
        require(person);
        invitations.send(accounts.get(person), PLATFORM);
        logbook.record(null, "platform-account-invited-again", person.toString(), "");
    }

    /**
     * Gives the person these roles in place of the present ones; none takes it off the platform.
     */
    void change(AccountId person, Set<PlatformRole> granted) {
        if (granted.isEmpty()) {
            Staff.notOneself(person);
        }
        List<AccountId> everybody = roles.everybody();
        require(person);
        if (!granted.contains(PlatformRole.PLATFORM_ADMINISTRATOR)) {
            keepAnAdministrator(everybody, person);
        }
        roles.set(person, granted);
        if (granted.isEmpty() && memberships.of(person).isEmpty()) {
            accounts.remove(person);
        }
        logbook.record(null, "platform-roles-changed", person.toString(), codes(granted));
    }

    /** Locks or unlocks the account for the whole platform, all regions included. */
    void lock(AccountId person, boolean locked) {
        Staff.notOneself(person);
        accounts.get(person);
        if (locked) {
            keepAnAdministrator(roles.everybody(), person);
            accounts.lock(person);
        } else {
            accounts.unlock(person);
        }
        logbook.record(null, locked ? "account-locked" : "account-unlocked", person.toString(), "");
    }

    private void require(AccountId person) {
        if (roles.of(person).isEmpty()) {
            throw new NoSuchAccount();
        }
    }

    private void keepAnAdministrator(List<AccountId> everybody, AccountId without) {
        if (!administers(without)) {
            return;
        }
        if (everybody.stream().noneMatch(it -> !it.equals(without) && administers(it))) {
            throw new LastAdministrator();
        }
    }

    private boolean administers(AccountId person) {
        return roles.of(person).contains(PlatformRole.PLATFORM_ADMINISTRATOR)
                && accounts.find(person).filter(it -> it.lockedAt() == null).isPresent();
    }

    private static String codes(Set<PlatformRole> granted) {
        return granted.stream().map(PlatformRole::code).sorted().collect(Collectors.joining(" "));
    }
}
