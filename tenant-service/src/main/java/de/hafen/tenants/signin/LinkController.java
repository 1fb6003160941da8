package de.hafen.tenants.signin;

import de.hafen.tenants.account.Account;
import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.account.Accounts;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.account.LinkPurpose;
import de.hafen.tenants.account.OneTimeLinks;
import de.hafen.tenants.account.WeakPassword;
import de.hafen.tenants.factor.Proof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where mailed links lead: accept an invitation, or choose a new password. */
@Controller
class LinkController {

    private static final String INVALID = "redirect:/auth/message?of=link";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final NewPasswords newPasswords;
    private final SignInSteps steps;

    LinkController(
            Accounts accounts, OneTimeLinks links, NewPasswords newPasswords, SignInSteps steps) {
        this.accounts = accounts;
        this.links = links;
        this.newPasswords = newPasswords;
        this.steps = steps;
    }

    @GetMapping("/auth/forgot")
    String forgot() {
        return "auth/forgot";
    }

    /** The same answer, after the same time, whether there is such an account or not. */
    @PostMapping("/auth/forgot")
    String sendLink(@RequestParam String email, HttpServletRequest request) {
        if (EmailAddress.isOne(email)) {
            newPasswords.ask(new EmailAddress(email), request.getRemoteAddr());
        }
        return "redirect:/auth/message?of=sent";
    }

    @GetMapping("/auth/reset")
    String reset(@RequestParam(defaultValue = "") String token, Model model) {
        return page(token, LinkPurpose.RESET, model);
    }

    @PostMapping("/auth/reset")
    String reset(
            @RequestParam String token,
            @RequestParam String password,
            HttpServletResponse response,
            Model model) {
        Optional<String> refused = choose(token, LinkPurpose.RESET, password, response, model);
        return refused.orElse("redirect:/auth/message?of=changed");
    }

    @GetMapping("/auth/invitation")
    String invitation(@RequestParam(defaultValue = "") String token, Model model) {
        return page(token, LinkPurpose.INVITATION, model);
    }

    @PostMapping("/auth/invitation")
    String invitation(
            @RequestParam String token,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<AccountId> invited = links.look(token, LinkPurpose.INVITATION);
        Optional<String> refused = choose(token, LinkPurpose.INVITATION, password, response, model);
        if (refused.isPresent() || invited.isEmpty()) {
            return refused.orElse(INVALID);
        }
        return "redirect:" + steps.proved(request, invited.get(), Proof.PASSWORD);
    }

    private String page(String token, LinkPurpose purpose, Model model) {
        Optional<Account> account = links.look(token, purpose).flatMap(accounts::find);
        if (account.isEmpty()) {
            return INVALID;
        }
        model.addAttribute("token", token);
        model.addAttribute("name", account.get().name());
        model.addAttribute("email", account.get().email().value());
        model.addAttribute("invitation", purpose == LinkPurpose.INVITATION);
        return "auth/new-password";
    }

    private Optional<String> choose(
            String token,
            LinkPurpose purpose,
            String password,
            HttpServletResponse response,
            Model model) {
        try {
            return newPasswords.choose(token, purpose, password)
                    ? Optional.empty()
                    : Optional.of(INVALID);
        } catch (WeakPassword weak) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problem", weak.rule());
            return Optional.of(page(token, purpose, model));
        }
    }
}
