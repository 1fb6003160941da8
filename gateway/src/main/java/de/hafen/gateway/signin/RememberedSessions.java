package de.hafen.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions as this process read them a moment ago, because a page asks ten things at once. Only
 * reading is remembered: the first write reads the session anew and goes to the store. What this
 * process changes or ends counts at once, what another gateway ends counts after that moment. That
 * a session is in use is written once a minute.
 *
 * @param <S> the store's sessions
 */
final class RememberedSessions<S extends Session>
        implements SessionRepository<RememberedSessions<S>.Seen> {

    private static final Duration USED_EVERY = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final SessionRepository<S> store;
    private final Cache<String, Optional<S>> remembered;

    private RememberedSessions(SessionRepository<S> store, Duration moment) {
        this.store = store;
        this.remembered = Caffeine.newBuilder().expireAfterWrite(moment).maximumSize(MOST).build();
    }

    static <S extends Session> SessionRepository<? extends Session> around(
            SessionRepository<S> store, Duration moment) {
        return new RememberedSessions<>(store, moment);
    }

    @Override
    public Seen createSession() {
        S fresh = store.createSession();
        return new Seen(fresh, fresh);
    }

    @Override
    public @Nullable Seen findById(String id) {
        return remembered
                .get(id, it -> Optional.ofNullable(store.findById(it)))
                .map(known -> new Seen(known, null))
                .orElse(null);
    }

    @Override
    public void save(Seen session) {
        @Nullable S own = session.own;
        if (own != null) {
            store.save(own);
            remembered.invalidate(session.read.getId());
            remembered.invalidate(own.getId());
        }
    }

    @Override
    public void deleteById(String id) {
        store.deleteById(id);
        remembered.invalidate(id);
    }

    /** A session as one request sees it. */
    final class Seen implements Session {

        /** Shared with other requests, and so never written. */
        private final S read;

        /** This request's own, since it wrote. */
        private @Nullable S own;

        private boolean ended;

        private Seen(S read, @Nullable S own) {
            this.read = read;
            this.own = own;
        }

        private Session now() {
            return own == null ? read : own;
        }

        /** What a session that has ended meanwhile is told goes nowhere. */
        private void write(Consumer<S> change) {
            if (own == null && !ended) {
                own = store.findById(read.getId());
                ended = own == null;
            }
            if (own != null) {
                change.accept(own);
            }
        }

        @Override
        public String getId() {
            return now().getId();
        }

        @Override
        public String changeSessionId() {
            write(Session::changeSessionId);
            return getId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return now().getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return now().getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            write(it -> it.setAttribute(name, value));
        }

        @Override
        public void removeAttribute(String name) {
            write(it -> it.removeAttribute(name));
        }

        @Override
        public Instant getCreationTime() {
            return now().getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return now().getLastAccessedTime();
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (own != null || !time.isBefore(read.getLastAccessedTime().plus(USED_EVERY))) {
                write(it -> it.setLastAccessedTime(time));
            }
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return now().getMaxInactiveInterval();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            write(it -> it.setMaxInactiveInterval(interval));
        }

        @Override
        public boolean isExpired() {
            return now().isExpired();
        }
    }
}
