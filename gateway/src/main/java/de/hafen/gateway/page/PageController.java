package de.hafen.gateway.page;

import de.hafen.gateway.edge.EdgeProblem;
import de.hafen.gateway.edge.SecurityHeaders;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Which path is which page. The pages find their way by themselves; who is not signed in is told so
 * by the page.
 */
@Controller
class PageController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final FrontEnd pages;

    PageController(FrontEnd pages) {
        this.pages = pages;
    }

    @GetMapping({
        "/account/**",
        "/comparison/**",
        "/desk/**",
        "/docs/**",
        "/platform/**",
        "/r/**",
        "/showcase/**"
    })
    ResponseEntity<byte[]> desk(HttpServletRequest request) {
        return page(HttpStatus.OK, pages.desk(SecurityHeaders.nonce(request)));
    }

    @GetMapping({"/", "/p/**"})
    ResponseEntity<byte[]> portal(HttpServletRequest request) {
        return page(HttpStatus.OK, pages.portal(SecurityHeaders.nonce(request)));
    }

    /** A browser that asks for a page which is not there gets one that says so. */
    @GetMapping(
            path = "/{first:(?!api$|auth$|internal$|actuator$|v3$|assets$|error$)[^.]+}/**",
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> unknown(HttpServletRequest request) {
        if (!String.valueOf(request.getHeader("Accept")).contains("text/html")) {
            throw EdgeProblem.unknownPath().thrown();
        }
        return page(HttpStatus.NOT_FOUND, pages.portal(SecurityHeaders.nonce(request)));
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, byte[] html) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(html);
    }
}
