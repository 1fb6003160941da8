package de.hafen.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The two pages of the front end, cut where the nonce of each request is written in. */
@Component
class FrontEnd {

    private static final String NONCE = "%CSP_NONCE%";
    private static final String NOT_BUILT =
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Hafen</title>"
                    + "</head><body><p>The front end is not part of this build.</p></body></html>";

    private final List<String> desk = cut("static/index.html");
    private final List<String> portal = cut("static/portal.html");

    byte[] desk(String nonce) {
        return String.join(nonce, desk).getBytes(StandardCharsets.UTF_8);
    }

    byte[] portal(String nonce) {
        return String.join(nonce, portal).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cut(String page) {
        return List.of(read(new ClassPathResource(page)).split(NONCE, -1));
    }

    private static String read(ClassPathResource page) {
        if (!page.exists()) {
            return NOT_BUILT;
        }
        try (InputStream html = page.getInputStream()) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the front end cannot be read", e);
        }
    }
}
