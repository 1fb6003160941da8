package de.hafen.tenants.signin;

import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.factor.Proof;
import de.hafen.tenants.signin.SignInSession.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who the browser is, read from its session and checked against the account each time: a locked or
 * signed-out account is nobody. Nothing is written here; {@link SignInSteps} finishes a sign-in.
 */
@Component
class SignInContext implements SecurityContextRepository {

    private final Accounts accounts;

    SignInContext(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return of(holder.getRequest());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SignInSession.whole(request).isPresent();
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // a sign-in is finished in one place only
    }

    private SecurityContext of(HttpServletRequest request) {
        SecurityContext context = new SecurityContextImpl();
        signedIn(request).ifPresent(context::setAuthentication);
        return context;
    }

    private Optional<Authentication> signedIn(HttpServletRequest request) {
        Optional<SignIn> found = SignInSession.whole(request);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SignIn signIn = found.get();
        Optional<Account> account =
                accounts.find(signIn.account()).filter(it -> it.stillSignedIn(signIn.since()));
        return account.map(it -> authentication(signIn));
    }

    private static Authentication authentication(SignIn signIn) {
        List<GrantedAuthority> proofs =
                signIn.proofs().stream()
                        .map(Proof::authority)
                        .<GrantedAuthority>map(it ->
                                FactorGrantedAuthority.withAuthority(it)
                                        .issuedAt(signIn.since())
                                        .build())
                        .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                signIn.account().toString(), null, proofs);
    }
}
