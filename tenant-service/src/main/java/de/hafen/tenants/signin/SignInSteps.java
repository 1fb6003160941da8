package de.hafen.tenants.signin;

import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.factor.Proof;
import de.hafen.tenants.factor.SecondFactors;
import de.hafen.tenants.signin.SignInSession.SignIn;
import de.hafen.tenants.staff.Memberships;
import de.hafen.tenants.staff.RegionCard;
import de.hafen.tenants.staff.RegionDirectory;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which step comes next after something was proved: a second factor, setting one up, or in. */
@Component
class SignInSteps {

    static final String CODE = "/auth/second-factor";
    static final String SET_UP = "/auth/set-up";
    private static final String HOME = "/login?return=/desk";

    private final Accounts accounts;
    private final SecondFactors factors;
    private final Memberships memberships;
    private final RegionDirectory regions;
    private final Clock clock;

    SignInSteps(
            Accounts accounts,
            SecondFactors factors,
            Memberships memberships,
            RegionDirectory regions,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.memberships = memberships;
        this.regions = regions;
        this.clock = clock;
    }

    /** The person proved that much; answers with the path of the next step. */
    String proved(HttpServletRequest request, AccountId account, Proof proof) {
        return next(request, new SignIn(account, clock.instant(), Set.of(proof)));
    }

    /** The person proved one thing more. */
    String provedMore(HttpServletRequest request, SignIn half, Proof proof) {
        return next(request, half.and(proof));
    }

    /** Whether a region of this person demands more than a password. */
    boolean demandsSecondFactor(AccountId account) {
        return memberships.of(account).stream()
                .filter(it -> !it.locked())
                .flatMap(it -> regions.find(it.region()).stream())
                .anyMatch(RegionCard::secondFactorRequired);
    }

    private String next(HttpServletRequest request, SignIn signIn) {
        if (!Proof.strong(signIn.proofs())) {
            if (factors.isOn(signIn.account())) {
                SignInSession.begin(request, signIn);
                return CODE;
            }
            if (demandsSecondFactor(signIn.account())) {
                SignInSession.begin(request, signIn);
                return SET_UP;
            }
        }
        SignInSession.finish(request, signIn);
        accounts.signedIn(signIn.account());
        return SignInSession.takeContinue(request).orElse(HOME);
    }

    /** The account of a half sign-in, if it still may sign in. */
    Account waiting(SignIn half) {
        return accounts.get(half.account());
    }
}
