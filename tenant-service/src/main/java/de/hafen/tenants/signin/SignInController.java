package de.hafen.tenants.signin;

import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Passwords;
import de.hafen.tenants.factor.Proof;
import de.hafen.tenants.signin.Guessing.Counted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: e-mail address and password, or a passkey, or the outside provider. */
@Controller
class SignInController {

    private static final String PAGE = "auth/signin";
    private static final int SECONDS = 60;

    private final Passwords passwords;
    private final Guessing guessing;
    private final SignInSteps steps;
    private final ProviderSignIn provider;
    private final SignInProperties settings;
    private final Clock clock;

    SignInController(
            Passwords passwords,
            Guessing guessing,
            SignInSteps steps,
            ProviderSignIn provider,
            SignInProperties settings,
            Clock clock) {
        this.passwords = passwords;
        this.guessing = guessing;
        this.steps = steps;
        this.provider = provider;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/auth/signin")
    String page(Model model) {
        return fill(model, "");
    }

    @PostMapping("/auth/signin")
    String signIn(
            @RequestParam String email,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!settings.passwords()) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return fill(model, email);
        }
        List<Counted> counted =
                List.of(Counted.account(email), Counted.address(request.getRemoteAddr()));
        Optional<Instant> locked = guessing.attempt(counted);
        if (locked.isPresent()) {
            Duration rest = Duration.between(clock.instant(), locked.get());
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", String.valueOf(rest.toSeconds() + 1));
            model.addAttribute("minutes", rest.toSeconds() / SECONDS + 1);
            model.addAttribute("problem", "locked");
            return fill(model, email);
        }
        Optional<AccountId> account = passwords.check(email, password);
        if (account.isEmpty()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("problem", "wrong");
            return fill(model, email);
        }
        guessing.forgive(counted);
        return "redirect:" + steps.proved(request, account.get(), Proof.PASSWORD);
    }

    @GetMapping("/auth/signout")
    String signOut(HttpServletRequest request) {
        SignInSession.end(request);
        return "redirect:/auth/message?of=signed-out";
    }

    private String fill(Model model, String email) {
        model.addAttribute("email", email);
        model.addAttribute("passwords", settings.passwords());
        model.addAttribute("provider", provider.present() ? ProviderSignIn.START : "");
        model.addAttribute("providerName", settings.oidc().name());
        return PAGE;
    }
}
