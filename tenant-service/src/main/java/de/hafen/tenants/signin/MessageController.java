package de.hafen.tenants.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that only say something: a mail was sent, a link is used up, there is no such page. */
@Controller
class MessageController {

    private static final String NOT_FOUND = "not-found";
    private static final Set<String> KNOWN =
            Set.of("changed", "expired", "link", "not-invited", "provider", "sent", "signed-out");

    @GetMapping("/auth/message")
    String message(@RequestParam String of, HttpServletResponse response, Model model) {
        if (!KNOWN.contains(of)) {
            return nothing(response, model);
        }
        model.addAttribute("of", of);
        return "auth/message";
    }

    @GetMapping({"/auth", "/auth/{page}"})
    String nothing(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("of", NOT_FOUND);
        return "auth/message";
    }
}
