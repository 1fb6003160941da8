package de.hafen.tenants.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without eyes: keeps cookies, fills forms, follows redirects as far as it is told. */
public final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String base;
    private final HttpClient http;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** A new browser that knows nobody, for the service at this port. */
    public Browser(int port) {
        this("http://localhost:" + port);
    }

    /** A new browser for this address. */
    public Browser(String base) {
        this.base = base;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(PATIENCE)
                        .build();
        headers.put("Accept", "text/html");
        headers.put("Accept-Language", "en");
    }

    /** Sends this header from now on. */
    public Browser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Opens a page. */
    public Page get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form, with the hidden fields of the page on which it stands. */
    public Page submit(Page page, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(page.hidden());
        all.putAll(fields);
        return post(path, all);
    }

    /** Sends a form just as it is. */
    public Page post(String path, Map<String, String> fields) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    /** Sends JSON. */
    public Page json(String path, String json, Map<String, String> more) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        more.forEach(request::header);
        return send(request);
    }

    /** Follows redirects until a page comes, or one that leads out of this service. */
    public Page follow(Page page) {
        Page now = page;
        for (int hops = 0; hops < 10 && now.location().filter(this::inside).isPresent(); hops++) {
            now = get(now.location().orElseThrow().replace(base, ""));
        }
        return now;
    }

    private boolean inside(String location) {
        return location.startsWith("/auth") || location.startsWith(base + "/");
    }

    private HttpRequest.Builder request(String path) {
        URI uri = URI.create(path.startsWith("http") ? path : base + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Page(answer);
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Page(HttpResponse<String> answer) {

        /** HTTP status. */
        public int status() {
            return answer.statusCode();
        }

        /** The page's text. */
        public String text() {
            return answer.body();
        }

        /** Where it sends the browser. */
        public Optional<String> location() {
            return answer.headers().firstValue("Location");
        }

        /** A parameter of the address that it sends the browser to. */
        public String sent(String parameter) {
            Matcher found =
                    Pattern.compile("[?&]" + parameter + "=([^&]*)").matcher(location().orElse(""));
            if (!found.find()) {
                throw new AssertionError(status() + " without " + parameter + ": " + location());
            }
            return java.net.URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
        }

        /** A header. */
        public Optional<String> header(String name) {
            return answer.headers().firstValue(name);
        }

        private Map<String, String> hidden() {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = HIDDEN.matcher(text());
            while (field.find()) {
                fields.put(field.group(1), field.group(2));
            }
            return fields;
        }
    }
}
