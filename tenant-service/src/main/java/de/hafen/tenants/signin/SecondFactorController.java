package de.hafen.tenants.signin;

import de.hafen.tenants.account.Account;
import de.hafen.tenants.factor.Proof;
import de.hafen.tenants.factor.SecondFactors;
import de.hafen.tenants.factor.SharedSecret;
import de.hafen.tenants.signin.Guessing.Counted;
import de.hafen.tenants.signin.Guessing.Guarded;
import de.hafen.tenants.signin.SignInSession.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step: a code from the app, or setting the app up where a region demands it. */
@Controller
class SecondFactorController {

    private static final String START = "redirect:/auth/signin";
    private static final String PROBLEM = "problem";

    private final SecondFactors factors;
    private final SignInSteps steps;
    private final Guessing guessing;

    SecondFactorController(SecondFactors factors, SignInSteps steps, Guessing guessing) {
        this.factors = factors;
        this.steps = steps;
        this.guessing = guessing;
    }

    @GetMapping(SignInSteps.CODE)
    String page(HttpServletRequest request) {
        return SignInSession.half(request).isPresent() ? "auth/second-factor" : START;
    }

    @PostMapping(SignInSteps.CODE)
    String check(
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<SignIn> half = SignInSession.half(request);
        if (half.isEmpty()) {
            return START;
        }
        List<Counted> counted = counted(half.get());
        if (guessing.attempt(counted).isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute(PROBLEM, "locked");
            return "auth/second-factor";
        }
        if (!factors.check(half.get().account(), code)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute(PROBLEM, "wrong");
            return "auth/second-factor";
        }
        guessing.forgive(counted);
        return "redirect:" + steps.provedMore(request, half.get(), Proof.CODE);
    }

    @GetMapping(SignInSteps.SET_UP)
    String setUp(HttpServletRequest request, Model model) {
        Optional<SignIn> half = settingUp(request);
        if (half.isEmpty()) {
            return START;
        }
        model.addAttribute("secret", factors.begin(half.get().account()).text());
        return "auth/set-up";
    }

    @GetMapping(SignInSteps.SET_UP + "/picture")
    ResponseEntity<String> picture(HttpServletRequest request) {
        Optional<SignIn> half = settingUp(request);
        if (half.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Account account = steps.waiting(half.get());
        SharedSecret secret = factors.begin(account.id());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(secret.picture(account.email()));
    }

    @PostMapping(SignInSteps.SET_UP)
    String confirm(
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<SignIn> half = settingUp(request);
        if (half.isEmpty()) {
            return START;
        }
        List<Counted> counted = counted(half.get());
        boolean locked = guessing.attempt(counted).isPresent();
        Optional<List<String>> recovery =
                locked
                        ? Optional.empty()
                        : factors.confirm(half.get().account(), code.replaceAll("\\s", ""));
        if (recovery.isEmpty()) {
            response.setStatus(
                    (locked ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED).value());
            model.addAttribute(PROBLEM, locked ? "locked" : "wrong");
            return setUp(request, model);
        }
        guessing.forgive(counted);
        model.addAttribute("codes", recovery.get());
        model.addAttribute("next", steps.provedMore(request, half.get(), Proof.CODE));
        return "auth/recovery-codes";
    }

    private Optional<SignIn> settingUp(HttpServletRequest request) {
        return SignInSession.half(request).filter(it -> !factors.isOn(it.account()));
    }

    private static List<Counted> counted(SignIn half) {
        return List.of(new Counted(Guarded.CODE, half.account().toString()));
    }
}
