package de.hafen.gateway.signin;

import de.hafen.gateway.edge.EdgeProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The token with which a browser's request goes on: the platform's, or one for the region in its
 * path. Kept in the session until shortly before it ends; fetched once, however many requests of a
 * session ask at the same moment.
 */
@Component
public class SessionTokens {

    private static final int MOST_FLIGHTS = 10_000;

    private final TokenStore store;
    private final TokenEndpoint endpoint;
    private final Clock clock;
    private final Map<String, Flight> flights = new ConcurrentHashMap<>();

    SessionTokens(TokenStore store, TokenEndpoint endpoint, Clock clock) {
        this.store = store;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /** Whether a person is signed in with this browser. */
    public boolean isSignedIn(HttpServletRequest request) {
        return store.signedIn(request).isPresent();
    }

    /** The token for requests outside of regions. */
    public Token ofPlatform(HttpServletRequest request) {
        HttpSession session = session(request);
        return token(session, TokenStore.PLATFORM, () -> renew(session));
    }

    /** The token for one region. */
    public Token ofRegion(HttpServletRequest request, String region) {
        HttpSession session = session(request);
        return token(session, region, () -> exchange(request, session, region));
    }

    private HttpSession session(HttpServletRequest request) {
        return store.signedIn(request).orElseThrow(() -> EdgeProblem.notSignedIn().thrown());
    }

    private Token token(HttpSession session, String region, Fetch fetch) {
        Optional<Token> kept = store.good(session, region);
        if (kept.isPresent()) {
            return kept.get();
        }
        forgetOldFlights();
        Flight flight = flights.computeIfAbsent(session.getId() + "|" + region, _ -> new Flight());
        flight.lock.lock();
        try {
            @Nullable Token landed = flight.token;
            if (landed == null || !landed.isGood(clock.instant())) {
                store.readAnew(session); // another gateway may have renewed it a moment ago
                landed = store.good(session, region).orElse(null);
            }
            Token token = landed == null ? fetch.token() : landed;
            flight.token = token;
            store.keep(session, region, token);
            return token;
        } finally {
            flight.lock.unlock();
        }
    }

    private Token exchange(HttpServletRequest request, HttpSession session, String region) {
        try {
            return endpoint.exchange(ofPlatform(request), region);
        } catch (TokenRefused refused) {
            throw switch (refused.code()) {
                case "invalid_target", "access_denied", "unauthorized_client" ->
                        EdgeProblem.noRightToRegion().thrown();
                case "insufficient_user_authentication" ->
                        EdgeProblem.secondFactorRequired().thrown();
                default -> ended(session);
            };
        }
    }

    private Token renew(HttpSession session) {
        String refreshToken = store.refreshToken(session).orElseThrow(() -> ended(session));
        try {
            TokenEndpoint.Answer answer = endpoint.refresh(refreshToken);
            if (answer.refreshToken() != null) {
                store.keepRefreshToken(session, answer.refreshToken());
            }
            return endpoint.token(answer);
        } catch (TokenRefused refused) {
            throw ended(session);
        }
    }

    /** The authorization server has ended the sign-in: so does the session. */
    private static EdgeProblem.Stopped ended(HttpSession session) {
        session.invalidate();
        return EdgeProblem.notSignedIn().thrown();
    }

    private void forgetOldFlights() {
        if (flights.size() > MOST_FLIGHTS) {
            flights.values().removeIf(f -> f.token == null || !f.token.isGood(clock.instant()));
        }
    }

    private interface Fetch {
        Token token();
    }

    private static final class Flight {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile @Nullable Token token;
    }
}
