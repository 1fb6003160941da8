package de.hafen.gateway.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A problem as a page, for people whose browser came to an address that fails. It needs nothing but
 * this class: no service, no session, no front end, no script.
 */
public final class ProblemPage {

    private static final String PAGE = read();
    private static final String STYLE = between("<style>", "</style>");

    /** What this page may load: its own style and the mark. */
    static final String POLICY =
            ("default-src 'none'; style-src '%s'; img-src 'self'; form-action 'none';"
                            + " frame-ancestors 'none'; base-uri 'none'")
                    .formatted(hash(STYLE));

    /** Browsers put the languages in order; no header is too odd for this. */
    private static final Pattern SPOKEN_HERE = Pattern.compile("(?<![-\\w])(de|en)\\b");

    private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);

    private ProblemPage() {}

    /** Whether it is a person who looks at the answer; what programs ask for stays a problem. */
    public static boolean isWanted(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return mode.equals("navigate");
        }
        String accept = String.valueOf(request.getHeader("Accept"));
        return accept.contains("text/html")
                && !accept.contains("json")
                && !request.getRequestURI().startsWith("/api/");
    }

    /**
     * The page.
     *
     * @param address what was asked for, without its query
     * @param wait how many seconds it is too early; null where that is not the reason
     */
    static byte[] of(
            HttpServletRequest request,
            EdgeProblem problem,
            String address,
            @Nullable String wait) {
        ResourceBundle words = words(request);
        String kind = kind(words, problem);
        Way on = Way.from(request, problem, address);
        long seconds = wait == null ? 1 : Long.parseLong(wait);
        String home = "<a href=\"/\">" + words.getString("home") + "</a>";
        return PAGE.replace("{language}", words.getString("language"))
                .replace("{title}", words.getString(kind + ".title"))
                .replace("{text}", MessageFormat.format(words.getString(kind + ".text"), seconds))
                .replace("{action}", words.getString(on.word()))
                .replace("{home}", on.word().equals("home") ? "" : home)
                .replace("{reference}", reference(words, request))
                .replace("{href}", HtmlUtils.htmlEscape(on.href()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What is offered to somebody who can't go on. */
    private record Way(String word, String href) {

        static Way from(HttpServletRequest request, EdgeProblem problem, String address) {
            boolean later = problem.status() == 429 || problem.status() >= 500;
            if (problem.status() == 401) {
                return new Way("sign-in", "/login?return=" + address);
            }
            if (problem.type().endsWith("/second-factor-required")) {
                return new Way("account", "/account");
            }
            if (later && request.getMethod().equals("GET")) {
                String query = request.getQueryString();
                return new Way("retry", query == null ? address : address + "?" + query);
            }
            return later && address.startsWith("/auth/")
                    ? new Way("sign-in", "/login")
                    : new Way("home", "/");
        }
    }

    /** The problem's own words where there are some, else those of its status. */
    private static String kind(ResourceBundle words, EdgeProblem problem) {
        String slug = problem.type().substring(problem.type().lastIndexOf('/') + 1);
        if (words.containsKey(slug + ".title")) {
            return slug;
        }
        String status = String.valueOf(problem.status());
        if (words.containsKey(status + ".title")) {
            return status;
        }
        return problem.status() < 500 ? "400" : "500";
    }

    private static String reference(ResourceBundle words, HttpServletRequest request) {
        return request.getAttribute(RequestId.ATTRIBUTE) == null
                ? ""
                : MessageFormat.format(words.getString("reference"), RequestId.of(request));
    }

    private static ResourceBundle words(HttpServletRequest request) {
        String languages = request.getHeader("Accept-Language");
        Matcher first = SPOKEN_HERE.matcher(languages == null ? "de" : languages);
        return first.find() && first.group(1).equals("de") ? GERMAN : ENGLISH;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "problem/words", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static String between(String begin, String end) {
        return PAGE.substring(PAGE.indexOf(begin) + begin.length(), PAGE.indexOf(end));
    }

    private static String hash(String style) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (InputStream html =
                Objects.requireNonNull(
                        ProblemPage.class.getResourceAsStream("/problem/page.html"))) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the page cannot be read", e);
        }
    }
}
