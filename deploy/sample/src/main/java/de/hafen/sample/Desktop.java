package de.hafen.sample;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in at the platform as in a browser, with a session and its protection. */
final class Desktop {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(_csrf)\" value=\"([^\"]+)\"");
    private static final int TOO_MANY = 429;

    private final URI platform;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(5))
                    .cookieHandler(cookies)
                    .build();

    private Desktop(URI platform) {
        this.platform = platform;
    }

    /** Signs in with e-mail address and password. */
    static Desktop signIn(String platform, String email, String password) {
        Desktop desktop = new Desktop(URI.create(platform));
        String page = desktop.send(desktop.request("/login?return=/api/account").GET()).body();
        Matcher hidden = HIDDEN.matcher(page);
        String csrf = hidden.find() ? "&_csrf=" + encoded(hidden.group(2)) : "";
        HttpResponse<String> answer =
                desktop.send(
                        desktop.request("/auth/signin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "email="
                                                        + encoded(email)
                                                        + "&password="
                                                        + encoded(password)
                                                        + csrf)));
        if (answer.statusCode() != 200 || !answer.body().contains(email)) {
            throw new IllegalStateException(
                    "%s cannot sign in at %s (HTTP %d)"
                            .formatted(email, platform, answer.statusCode()));
        }
        return desktop;
    }

    JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    /** What an address shows, and its version for who wants to change it. */
    record Seen(JsonNode body, String version) {}

    Seen see(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        return new Seen(json(answer), answer.headers().firstValue("ETag").orElseThrow());
    }

    /** PUTs JSON in the place of what was seen. */
    JsonNode put(String path, String seen, String key, Object body) {
        return json(
                send(
                        changing(path)
                                .header("If-Match", seen)
                                .header("Idempotency-Key", key)
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    /** POSTs JSON under a key by which the platform knows the request again. */
    JsonNode post(String path, String key, Object body) {
        return json(
                send(
                        changing(path)
                                .header("Idempotency-Key", key)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    /** POSTs nothing. */
    JsonNode post(String path, String key) {
        return json(
                send(changing(path).header("Idempotency-Key", key).POST(BodyPublishers.noBody())));
    }

    JsonNode upload(String path, String fileName, byte[] content) {
        String head =
                """
                --sample\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .formatted(fileName);
        BodyPublisher body =
                BodyPublishers.ofByteArrays(
                        List.of(
                                head.getBytes(StandardCharsets.UTF_8),
                                content,
                                "\r\n--sample--\r\n".getBytes(StandardCharsets.UTF_8)));
        return json(
                send(
                        changing(path)
                                .header("Content-Type", "multipart/form-data; boundary=sample")
                                .POST(body)));
    }

    private HttpRequest.Builder changing(String path) {
        String csrf =
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
        return request(path).header("X-XSRF-TOKEN", csrf);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(platform.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "de");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            while (answer.statusCode() == TOO_MANY) {
                Thread.sleep(1_000);
                answer = http.send(request.build(), BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("the platform at " + platform + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "%s %s: %d %s"
                            .formatted(
                                    answer.request().method(),
                                    answer.request().uri(),
                                    answer.statusCode(),
                                    answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
