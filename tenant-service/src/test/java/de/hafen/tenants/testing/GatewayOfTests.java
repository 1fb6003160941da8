package de.hafen.tenants.testing;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import de.hafen.tenants.testing.Browser.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does by HTTP what the gateway does: code flow with PKCE, refresh, exchange for a region. */
public final class GatewayOfTests {

    /** The secret in {@code config/application.yaml} of the tests. */
    public static final String SECRET = "gateway-secret-of-tests";

    /** Password of everybody at {@code .example} in tests. */
    public static final String PASSWORD = "willkommen-im-hafen";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TOKEN = "/auth/oauth2/token";
    private static final String BACK = "http://localhost:8080/login/oauth2/code/hafen";

    private final int port;
    private final String verifier = random();

    /** A gateway before the service at this port. */
    public GatewayOfTests(int port) {
        this.port = port;
    }

    /** Where a browser is sent to sign in. */
    public String authorize() {
        return "/auth/oauth2/authorize?"
                + Browser.form(
                        Map.of(
                                "response_type", "code",
                                "client_id", "gateway",
                                "scope", "openid profile email",
                                "state", "state-1",
                                "nonce", "nonce-1",
                                "redirect_uri", BACK,
                                "code_challenge_method", "S256",
                                "code_challenge", challenge()));
    }

    /** Signs in with a password and comes back with tokens. */
    public Tokens signIn(String email) {
        return signIn(new Browser(port), email, PASSWORD);
    }

    /** Signs in with this browser. */
    public Tokens signIn(Browser browser, String email, String password) {
        Page form = browser.follow(browser.get(authorize()));
        Page back =
                browser.follow(
                        browser.submit(
                                form,
                                "/auth/signin",
                                Map.of("email", email, "password", password)));
        return tokens(back);
    }

    /** Trades the code that a browser brought back. */
    public Tokens tokens(Page back) {
        return ask(code(back.sent("code")));
    }

    /** The parameters that trade a code. */
    public Map<String, String> code(String code) {
        return Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", BACK,
                "code_verifier", verifier);
    }

    /** Renews. */
    public Tokens refresh(Tokens before) {
        return ask(Map.of("grant_type", "refresh_token", "refresh_token", before.refresh()));
    }

    /** A token for that region. */
    public Tokens exchange(String subject, String resource) {
        return ask(
                Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:token-exchange",
                        "subject_token",
                        subject,
                        "subject_token_type",
                        "urn:ietf:params:oauth:token-type:access_token",
                        "resource",
                        resource));
    }

    /** Asks the token endpoint as the gateway. */
    public Tokens ask(Map<String, String> parameters) {
        return ask("gateway", SECRET, parameters);
    }

    /** Asks the token endpoint as that client. */
    public Tokens ask(String client, String secret, Map<String, String> parameters) {
        String basic = client + ":" + secret;
        Page answer =
                new Browser(port)
                        .with(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        basic.getBytes(StandardCharsets.UTF_8)))
                        .post(TOKEN, new LinkedHashMap<>(parameters));
        return new Tokens(answer.status(), answer.text());
    }

    private String challenge() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(sha.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The token endpoint's answer. */
    public record Tokens(int status, String text) {

        /** The answer as JSON. */
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The access token. */
        public String access() {
            return required("access_token");
        }

        /** The refresh token. */
        public String refresh() {
            return required("refresh_token");
        }

        /** The identity token's claims. */
        public JWTClaimsSet identity() {
            return parse(required("id_token"));
        }

        /** The access token's claims. */
        public JWTClaimsSet claims() {
            return parse(access());
        }

        /** The error's code; empty where there is none. */
        public String error() {
            return json().path("error").asString("");
        }

        private String required(String name) {
            if (status != 200 || !json().has(name)) {
                throw new AssertionError(status + " " + text);
            }
            return json().get(name).asString();
        }

        private static JWTClaimsSet parse(String token) {
            try {
                return SignedJWT.parse(token).getJWTClaimsSet();
            } catch (ParseException broken) {
                throw new AssertionError(broken);
            }
        }
    }
}
