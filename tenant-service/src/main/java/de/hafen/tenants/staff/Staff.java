package de.hafen.tenants.staff;

import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.account.NoSuchAccount;
import de.hafen.tenants.logbook.Logbook;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people of a region. There is always an administrator left, and nobody shuts out oneself. */
@Component
@ServiceTransactional
public class Staff {

    private final Accounts accounts;
    private final Memberships memberships;
    private final RegionDirectory regions;
    private final Invitations invitations;
    private final PlatformRoles platformRoles;
    private final Logbook logbook;

    Staff(
            Accounts accounts,
            Memberships memberships,
            RegionDirectory regions,
            Invitations invitations,
            PlatformRoles platformRoles,
            Logbook logbook) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.regions = regions;
        this.invitations = invitations;
        this.platformRoles = platformRoles;
        this.logbook = logbook;
    }

    /**
     * Invites the person to work in the region with these roles. Who has an account keeps it, with
     * its name and language; who is in the region already gets the roles and no second membership.
     */
    public AccountId invite(RegionKey region, String name, EmailAddress email, Set<Role> roles) {
        return invite(region, name, email, roles, Locale.GERMAN);
    }

    /** Invites a person who reads that language. */
    public AccountId invite(
            RegionKey region, String name, EmailAddress email, Set<Role> roles, Locale language) {
        Account account = accounts.open(email, name, language);
        memberships.put(account.id(), region, roles);
        invitations.send(account, placeName(region));
        logbook.record(region, "staff-invited", account.id().toString(), codes(roles));
        return account.id();
    }

    /** Invites the person unless that was done: membership and letter are noted together. */
    public void inviteOnce(RegionKey region, String name, EmailAddress email, Set<Role> roles) {
        boolean done =
                accounts.find(email)
                        .flatMap(account -> memberships.find(account.id(), region))
                        .isPresent();
        if (!done) {
            invite(region, name, email, roles);
        }
    }

    /** Sends the invitation again; the older link ends. */
    public void remind(RegionKey region, AccountId person) {
        member(region, person);
        invitations.send(accounts.get(person), placeName(region));
        logbook.record(region, "staff-invited-again", person.toString(), "");
    }

    /** Gives the person these roles in place of the present ones. */
    public void change(RegionKey region, AccountId person, Set<Role> roles) {
        List<Membership> all = memberships.in(region, true);
        require(all, person);
        if (!roles.contains(Role.REGION_ADMINISTRATOR)) {
            keepAnAdministrator(all, person);
        }
        memberships.put(person, region, roles);
        logbook.record(region, "staff-roles-changed", person.toString(), codes(roles));
    }

    /** Shuts the person out of this region; other regions are not touched. */
    public void lock(RegionKey region, AccountId person) {
        notOneself(person);
        List<Membership> all = memberships.in(region, true);
        require(all, person);
        keepAnAdministrator(all, person);
        memberships.lock(person, region, true);
        logbook.record(region, "staff-locked", person.toString(), "");
    }

    /** Lets the person in again. */
    public void unlock(RegionKey region, AccountId person) {
        member(region, person);
        memberships.lock(person, region, false);
        logbook.record(region, "staff-unlocked", person.toString(), "");
    }

    /** Takes the person out of the region; the account ends where nothing else is left for it. */
    public void remove(RegionKey region, AccountId person) {
        notOneself(person);
        List<Membership> all = memberships.in(region, true);
        require(all, person);
        keepAnAdministrator(all, person);
        forget(region, person);
    }

    /** Takes everybody out of a region that is undone or deleted. */
    public void removeAll(RegionKey region) {
        for (Membership membership : memberships.in(region, true)) {
            forget(region, membership.account());
        }
    }

    /** Everybody in the region. */
    public List<Membership> in(RegionKey region) {
        return memberships.in(region, false);
    }

    private void forget(RegionKey region, AccountId person) {
        memberships.remove(person, region);
        if (memberships.of(person).isEmpty() && platformRoles.of(person).isEmpty()) {
            accounts.remove(person);
        }
        logbook.record(region, "staff-removed", person.toString(), "");
    }

    private Membership member(RegionKey region, AccountId person) {
        return memberships.find(person, region).orElseThrow(NoSuchAccount::new);
    }

    private static void require(List<Membership> all, AccountId person) {
        if (all.stream().noneMatch(it -> it.account().equals(person))) {
            throw new NoSuchAccount();
        }
    }

    private static void keepAnAdministrator(List<Membership> all, AccountId without) {
        boolean another =
                all.stream()
                        .filter(it -> !it.account().equals(without))
                        .anyMatch(it -> it.effectiveRoles().contains(Role.REGION_ADMINISTRATOR));
        boolean isOne =
                all.stream()
                        .filter(it -> it.account().equals(without))
                        .anyMatch(it -> it.effectiveRoles().contains(Role.REGION_ADMINISTRATOR));
        if (isOne && !another) {
            throw new LastAdministrator();
        }
    }

    static void notOneself(AccountId person) {
        if (CurrentCaller.isBound()
                && CurrentCaller.required().subject().equals(person.toString())) {
            throw new NotOneself();
        }
    }

    private String placeName(RegionKey region) {
        return regions.find(region).map(RegionCard::name).orElse(region.value());
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().collect(Collectors.joining(" "));
    }
}
