package de.hafen.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as its operator reaches it: through the gateway, with a token, like any client. */
final class Platform {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_TRIES = 6;
    private static final long BETWEEN_MILLIS = 2_000;

    private final String address;
    private final String secret;

    /**
     * @param address the gateway's address on this machine
     * @param secret of the operator's client
     */
    Platform(String address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /** Anything that anybody may read. */
    JsonNode get(String path) throws IOException {
        return send("GET", path, "", "", "");
    }

    /** Something that the operator may read. */
    JsonNode get(String path, String token) throws IOException {
        return send("GET", path, "Bearer " + token, "", "");
    }

    JsonNode put(String path, String token, JsonNode body) throws IOException {
        return send("PUT", path, "Bearer " + token, "application/json", body.toString());
    }

    /** A token for a few minutes. */
    String token() throws IOException {
        String login =
                Base64.getEncoder()
                        .encodeToString(("operator:" + secret).getBytes(StandardCharsets.UTF_8));
        return send(
                        "POST",
                        "/auth/oauth2/token",
                        "Basic " + login,
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials&scope=regions:provision")
                .path("access_token")
                .asString();
    }

    /** Services that have just started are slow, and say so: all of this may be asked again. */
    private JsonNode send(
            String method, String path, String authorization, String type, String body)
            throws IOException {
        return send(method, path, authorization, type, body, MOST_TRIES);
    }

    private JsonNode send(
            String method, String path, String authorization, String type, String body, int tries)
            throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout(2000);
        connection.setReadTimeout(30_000);
        if (!authorization.isEmpty()) {
            connection.setRequestProperty("Authorization", authorization);
        }
        if (!body.isEmpty()) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", type);
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        if ((status == 503 || status == 504) && tries > 1) {
            pause();
            return send(method, path, authorization, type, body, tries - 1);
        }
        if (status >= 400) {
            throw new Stopped(
                    "%s %s was answered with %d: %s"
                            .formatted(method, path, status, text(connection.getErrorStream())));
        }
        return JSON.readTree(text(connection.getInputStream()));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting", stopped);
        }
    }

    private static String text(@Nullable InputStream in) throws IOException {
        return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
