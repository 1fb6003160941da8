package de.hafen.faults;

import java.io.IOException;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A person at a browser: signed in with a password, known by cookies. */
final class Session {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI gateway;
    private final Calls calls;
    private final String email;
    private final String password;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(3))
                    .cookieHandler(cookies)
                    .build();

    private Session(String gateway, Calls calls, String email, String password) {
        this.gateway = URI.create(gateway);
        this.email = email;
        this.password = password;
        this.calls = calls;
    }

    static Session of(String gateway, Calls calls, String email, String password)
            throws IOException, InterruptedException {
        Session session = new Session(gateway, calls, email, password);
        session.signIn();
        return session;
    }

    private void signIn() throws IOException, InterruptedException {
        Matcher hidden = HIDDEN.matcher(send(request("/login?return=/api/account")).body());
        String form =
                "email=%s&password=%s%s"
                        .formatted(
                                encoded(email),
                                encoded(password),
                                hidden.find() ? "&_csrf=" + encoded(hidden.group(1)) : "");
        HttpResponse<String> answer =
                send(
                        request("/auth/signin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        if (!answer.body().contains(email)) {
            throw new IOException(email + " can't sign in: " + answer.statusCode());
        }
    }

    /** Lets a program in that may do these things. */
    Machine machine(Door door, String region, List<String> scopes)
            throws IOException, InterruptedException {
        String csrf =
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
        HttpResponse<String> answer =
                send(
                        request("/api/regions/" + region + "/machine-clients")
                                .header("X-XSRF-TOKEN", csrf)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                Door.object(
                                                                Map.of(
                                                                        "name", "faults", "scopes",
                                                                        scopes))
                                                        .toString())));
        if (answer.statusCode() != 201) {
            throw new IOException("no machine: " + answer.statusCode() + " " + answer.body());
        }
        JsonNode made = Door.JSON.readTree(answer.body());
        return new Machine(
                door,
                made.path("client").path("clientId").asString(),
                made.path("secret").asString(),
                String.join(" ", scopes));
    }

    /** Looks at something, as the front end does; how it fares is what counts. */
    boolean look(String path) throws InterruptedException {
        long began = System.nanoTime();
        try {
            HttpResponse<String> answer = send(request(path));
            calls.ended(
                    "browser GET " + path,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    began,
                    Calls.LIMIT);
            if (answer.statusCode() == 401) {
                calls.complain("the browser was signed out");
                signIn();
            }
            return answer.statusCode() == 200;
        } catch (IOException none) {
            calls.ended("browser GET " + path + " (" + none + ")", 0, "", began, Calls.LIMIT);
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json, text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
