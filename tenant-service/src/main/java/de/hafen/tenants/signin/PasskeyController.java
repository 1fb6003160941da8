package de.hafen.tenants.signin;

import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.factor.PasskeyRefused;
import de.hafen.tenants.factor.Passkeys;
import de.hafen.tenants.factor.Passkeys.UsedPasskey;
import de.hafen.tenants.factor.Proof;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with a passkey, called by the page's script. */
@RestController
class PasskeyController {

    private static final ResponseEntity<Map<String, String>> REFUSED =
            ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final SignInSteps steps;

    PasskeyController(Passkeys passkeys, Accounts accounts, SignInSteps steps) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.steps = steps;
    }

    @PostMapping("/auth/passkey/options")
    Map<String, Object> options(HttpServletRequest request) {
        String challenge = passkeys.challenge();
        SignInSession.challenge(request, challenge);
        return passkeys.using(challenge);
    }

    @PostMapping("/auth/passkey")
    ResponseEntity<Map<String, String>> signIn(
            @RequestBody UsedPasskey used, HttpServletRequest request) {
        Optional<String> challenge = SignInSession.takeChallenge(request);
        if (challenge.isEmpty()) {
            return REFUSED;
        }
        try {
            AccountId account = passkeys.use(challenge.get(), used);
            return accounts.find(account)
                    .filter(Account::active)
                    .map(it -> steps.proved(request, it.id(), Proof.PASSKEY))
                    .map(next -> ResponseEntity.ok(Map.of("next", next)))
                    .orElse(REFUSED);
        } catch (PasskeyRefused refused) {
            return REFUSED;
        }
    }
}
