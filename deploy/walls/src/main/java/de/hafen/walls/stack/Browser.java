package de.hafen.walls.stack;

import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser, signed in by the pages that people see. It holds cookies and no token. */
public final class Browser implements Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String CSRF = "XSRF-TOKEN";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private static final int TOO_MANY = 429;
    private static final long PAUSE_MILLIS = 1_000;

    private final URI gateway;
    private final String email;
    private final String password;
    private volatile Cookies cookies = new Cookies("", "");

    private Browser(String gateway, String email, String password) {
        this.gateway = URI.create(gateway);
        this.email = email;
        this.password = password;
    }

    private record Cookies(String all, String csrf) {}

    /** Signs somebody in. */
    public static Browser signedIn(String gateway, String email, String password) {
        Browser browser = new Browser(gateway, email, password);
        browser.signIn();
        return browser;
    }

    /**
     * Somebody follows the mailed link, chooses a password and comes in.
     *
     * @param link as it stands in the mail
     */
    static Browser invited(String gateway, String link, String email, String password) {
        Browser browser = new Browser(gateway, email, password);
        String page = link.substring(link.indexOf("/auth/"));
        String token = link.substring(link.indexOf("token=") + "token=".length());
        String form = "token=%s&password=%s".formatted(encoded(token), encoded(password));
        browser.visit(page, "/auth/invitation", form);
        browser.signIn();
        return browser;
    }

    /** The request as this browser sends it. */
    public Request on(Request request) {
        Cookies now = cookies;
        Request known = request.with("Cookie", now.all);
        return SAFE.contains(request.method()) ? known : known.with("X-" + CSRF, now.csrf);
    }

    /** The same, lured by another site: with cookies, without the proof of our own pages. */
    public Request lured(Request request) {
        return request.with("Cookie", cookies.all);
    }

    /** Where a request has ended the session meanwhile, the person signs in again. */
    @Override
    public Answer send(Wire wire, Request request) {
        Cookies before = cookies;
        Answer answer = wire.send(on(request));
        if (answer.status() != 401 || isSignedIn(wire)) {
            return answer;
        }
        signInAgain(before);
        return wire.send(on(request));
    }

    /** Whether the gateway knows this browser. */
    public boolean isSignedIn(Wire wire) {
        return wire.send(on(Request.of("GET", "/api/account"))).ok();
    }

    private synchronized void signInAgain(Cookies before) {
        if (cookies.equals(before)) {
            signIn();
        }
    }

    private void signIn() {
        String form = "email=%s&password=%s".formatted(encoded(email), encoded(password));
        cookies = visit("/login?return=/api/account", "/auth/signin", form);
        if (cookies.csrf.isEmpty()) {
            throw new IllegalStateException(email + " can't sign in");
        }
    }

    /** Opens a page, sends its form, and follows to the end. */
    private Cookies visit(String page, String action, String form) {
        CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        try (HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .cookieHandler(jar)
                        .build()) {
            Matcher hidden =
                    HIDDEN.matcher(
                            http.send(
                                            HttpRequest.newBuilder(gateway.resolve(page)).build(),
                                            BodyHandlers.ofString())
                                    .body());
            String whole = hidden.find() ? form + "&_csrf=" + encoded(hidden.group(1)) : form;
            HttpRequest filled =
                    HttpRequest.newBuilder(gateway.resolve(action))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(whole))
                            .build();
            HttpResponse<String> answer = http.send(filled, BodyHandlers.ofString());
            while (answer.statusCode() == TOO_MANY) {
                Thread.sleep(PAUSE_MILLIS);
                answer = http.send(filled, BodyHandlers.ofString());
            }
            if (answer.statusCode() >= 400 || answer.uri().getPath().equals(action)) {
                throw new IllegalStateException(
                        email + " gets no further at " + action + ": " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        String all =
                jar.getCookieStore().getCookies().stream()
                        .map(it -> it.getName() + "=" + it.getValue())
                        .collect(Collectors.joining("; "));
        String csrf =
                jar.getCookieStore().getCookies().stream()
                        .filter(it -> it.getName().equals(CSRF))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
        return new Cookies(all, csrf);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Browser of " + email;
    }
}
