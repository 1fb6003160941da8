package de.hafen.tenants.signin;

import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.factor.Proof;
import de.hafen.tenants.logbook.Logbook;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Sign-in through an outside OIDC provider. It only says who somebody is: the account must have
 * been invited here, and what it may do is known here. The first time the account is found by the
 * e-mail address that the provider has verified; from then on by the provider's own id for the
 * person.
 */
@Component
class ProviderSignIn {

    static final String START = "/auth/provider/oidc";
    private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final String ID = "oidc";

    private final SignInProperties settings;
    private final Accounts accounts;
    private final SignInSteps steps;
    private final Logbook logbook;
    private final SingletonSupplier<ClientRegistration> registration;

    ProviderSignIn(
            SignInProperties settings, Accounts accounts, SignInSteps steps, Logbook logbook) {
        this.settings = settings;
        this.accounts = accounts;
        this.steps = steps;
        this.logbook = logbook;
        // asks the provider for its addresses, so only when somebody signs in
        this.registration = SingletonSupplier.of(this::register);
    }

    boolean present() {
        return settings.oidc().present();
    }

    void addTo(HttpSecurity http) throws Exception {
        if (!present()) {
            return;
        }
        ClientRegistrationRepository registrations =
                id -> id.equals(ID) ? registration.obtain() : null;
        http.oauth2Login(login ->
                login.loginPage("/auth/signin")
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new NoAuthorizedClients())
                        .authorizationEndpoint(it ->
                                it.baseUri("/auth/provider")
                                        .authorizationRequestRepository(new ProviderRequests()))
                        .redirectionEndpoint(it -> it.baseUri("/auth/provider/code/*"))
                        .successHandler(this::arrived)
                        .failureHandler((_, response, failure) -> {
                            log.warn("the provider's answer was refused: {}", failure.getMessage());
                            response.sendRedirect("/auth/message?of=provider");
                        }));
    }

    private void arrived(
            HttpServletRequest request, HttpServletResponse response, Authentication arrived)
            throws IOException {
        if (!(arrived.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("the provider is one for OpenID Connect");
        }
        Optional<Account> account = account(user).filter(it -> it.lockedAt() == null);
        if (account.isEmpty()) {
            response.sendRedirect("/auth/message?of=not-invited");
            return;
        }
        response.sendRedirect(steps.proved(request, account.get().id(), Proof.PROVIDER));
    }

    private Optional<Account> account(OidcUser user) {
        String issuer = String.valueOf(user.getIssuer());
        String subject = Objects.requireNonNull(user.getSubject());
        Optional<Account> known = accounts.findExternal(issuer, subject);
        if (known.isPresent()) {
            return known;
        }
        String email = user.getEmail();
        if (email == null
                || !Boolean.TRUE.equals(user.getEmailVerified())
                || !EmailAddress.isOne(email)) {
            return Optional.empty();
        }
        Optional<Account> invited = accounts.find(new EmailAddress(email));
        invited.ifPresent(it -> {
            accounts.link(it.id(), issuer, subject);
            logbook.recordBy(it.id().toString(), null, "account-linked", it.id().toString(), "");
        });
        // read again: an account that another id is linked with is not opened by its address
        return accounts.findExternal(issuer, subject);
    }

    private ClientRegistration register() {
        SignInProperties.Oidc oidc = settings.oidc();
        return ClientRegistrations.fromIssuerLocation(String.valueOf(oidc.issuer()))
                .registrationId(ID)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret() == null ? "" : oidc.clientSecret())
                .redirectUri(settings.url() + "/auth/provider/code/oidc")
                .scope("openid", "email", "profile")
                .build();
    }
}
