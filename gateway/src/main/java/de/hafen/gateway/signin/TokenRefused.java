package de.hafen.gateway.signin;

/** The authorization server gives no token, and says why with a code of OAuth. */
final class TokenRefused extends Exception {

    private final String code;

    TokenRefused(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
