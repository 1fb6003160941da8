package de.hafen.tenants.profile;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.NoSuchAccount;
import de.hafen.tenants.account.Passwords;
import de.hafen.tenants.factor.SecondFactors;
import de.hafen.tenants.logbook.Logbook;
import de.hafen.tenants.signin.Guessing;
import de.hafen.tenants.signin.Guessing.Counted;
import de.hafen.tenants.signin.Guessing.Guarded;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** The account behind the caller, and what only its owner may do with it. */
@Component
class OwnAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Guessing guessing;
    private final Logbook logbook;

    OwnAccount(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Guessing guessing,
            Logbook logbook) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.guessing = guessing;
        this.logbook = logbook;
    }

    /** The caller's account; a machine has none. */
    Account required() {
        Caller caller = CurrentCaller.required();
        return caller.kind() == Caller.Kind.PERSON
                ? AccountId.parse(caller.subject())
                        .flatMap(accounts::find)
                        .orElseThrow(NoSuchAccount::new)
                : notAPerson();
    }

    void changePassword(String current, String next) {
        Account account = required();
        guarded(
                Counted.account(account.email().value()),
                () -> passwords.check(account.id(), current));
        passwords.set(account, next);
        record(account, "password-changed");
    }

    void signOutEverywhere() {
        Account account = required();
        accounts.signOutEverywhere(account.id());
        record(account, "signed-out-everywhere");
    }

    /** Whoever found an open desk must not turn protection off: a code proves the owner. */
    void requireCode(Account account, String code) {
        guarded(
                new Counted(Guarded.CODE, account.id().toString()),
                () -> factors.check(account.id(), code));
    }

    void record(Account account, String action) {
        logbook.record(null, action, account.id().toString(), "");
    }

    void guarded(Counted counted, BooleanSupplier right) {
        List<Counted> all = List.of(counted);
        if (guessing.attempt(all).isPresent()) {
            throw new TooManyAttempts();
        }
        if (!right.getAsBoolean()) {
            throw new NotProved();
        }
        guessing.forgive(all);
    }

    private static Account notAPerson() {
        throw new NoSuchAccount();
    }
}
