package de.hafen.tenants.signin;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.serializer.SerializationException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions of which an unreadable one is none: who had it signs in again. */
final class ForgivingSessions<S extends Session> implements SessionRepository<S> {

    private static final Logger log = LoggerFactory.getLogger(ForgivingSessions.class);

    private final SessionRepository<S> sessions;

    private ForgivingSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    static <S extends Session> SessionRepository<S> around(SessionRepository<S> sessions) {
        return new ForgivingSessions<>(sessions);
    }

    @Override
    public S createSession() {
        return sessions.createSession();
    }

    @Override
    public void save(S session) {
        try {
            sessions.save(session);
        } catch (IllegalStateException ended) {
            log.debug("a session ended while a request was running");
        }
    }

    @Override
    public @Nullable S findById(String id) {
        try {
            return sessions.findById(id);
        } catch (SerializationException | IllegalStateException | ClassCastException unreadable) {
            log.warn("a session is not readable and ends");
            sessions.deleteById(id);
            return null;
        }
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }
}
