package de.hafen.tenants.signin;

import de.hafen.tenants.account.AccountId;
import de.hafen.tenants.factor.Proof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the browser's session remembers of a sign-in: plain words only, so that the session is plain
 * JSON in Redis. A half sign-in waits for its second factor and opens nothing.
 */
final class SignInSession {

    private static final String WHOLE = "signed-in";
    private static final String HALF = "half-signed-in";
    private static final String CONTINUE = "continue";
    private static final String CHALLENGE = "challenge";

    private SignInSession() {}

    /**
     * A sign-in, whole or half.
     *
     * @param account whose
     * @param since when it was begun
     * @param proofs what was proved so far
     */
    record SignIn(AccountId account, Instant since, Set<Proof> proofs) {

        SignIn and(Proof proof) {
            Set<Proof> more = EnumSet.copyOf(proofs);
            more.add(proof);
            return new SignIn(account, since, more);
        }

        private String text() {
            return account
                    + " "
                    + since.toEpochMilli()
                    + " "
                    + proofs.stream().map(Proof::name).collect(Collectors.joining(","));
        }

        private static Optional<SignIn> parse(String text) {
            String[] parts = text.split(" ", -1);
            if (parts.length != 3) {
                return Optional.empty();
            }
            Set<Proof> proofs = EnumSet.noneOf(Proof.class);
            for (String name : parts[2].split(",", -1)) {
                proofs.add(Proof.valueOf(name));
            }
            return AccountId.parse(parts[0])
                    .map(id ->
                            new SignIn(id, Instant.ofEpochMilli(Long.parseLong(parts[1])), proofs));
        }
    }

    /** The finished sign-in of this browser. */
    static Optional<SignIn> whole(HttpServletRequest request) {
        return read(request, WHOLE).flatMap(SignIn::parse);
    }

    /** The sign-in that waits for its second factor. */
    static Optional<SignIn> half(HttpServletRequest request) {
        return read(request, HALF).flatMap(SignIn::parse);
    }

    /** Remembers the half; under a new session id, as each step to more rights. */
    static void begin(HttpServletRequest request, SignIn signIn) {
        renewed(request).setAttribute(HALF, signIn.text());
    }

    static void finish(HttpServletRequest request, SignIn signIn) {
        HttpSession session = renewed(request);
        session.removeAttribute(HALF);
        session.setAttribute(WHOLE, signIn.text());
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static void continueAt(HttpServletRequest request, String path) {
        request.getSession().setAttribute(CONTINUE, path);
    }

    /** Where the browser wanted to go, once. */
    static Optional<String> takeContinue(HttpServletRequest request) {
        return take(request, CONTINUE);
    }

    static void challenge(HttpServletRequest request, String challenge) {
        request.getSession().setAttribute(CHALLENGE, challenge);
    }

    /** The challenge that a passkey is to answer, once. */
    static Optional<String> takeChallenge(HttpServletRequest request) {
        return take(request, CHALLENGE);
    }

    private static HttpSession renewed(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (!session.isNew()) {
            request.changeSessionId();
        }
        return session;
    }

    private static Optional<String> take(HttpServletRequest request, String name) {
        Optional<String> found = read(request, name);
        HttpSession session = request.getSession(false);
        if (found.isPresent() && session != null) {
            session.removeAttribute(name);
        }
        return found;
    }

    private static Optional<String> read(HttpServletRequest request, String name) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(name) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
