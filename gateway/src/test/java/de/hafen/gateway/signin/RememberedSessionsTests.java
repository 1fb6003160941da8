package de.hafen.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

class RememberedSessionsTests {

    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicInteger writings = new AtomicInteger();
    private final MapSessionRepository store =
            new MapSessionRepository(new ConcurrentHashMap<>()) {
                @Override
                public MapSession findById(String id) {
                    readings.incrementAndGet();
                    return super.findById(id);
                }

                @Override
                public void save(MapSession session) {
                    writings.incrementAndGet();
                    super.save(session);
                }
            };

    private final SessionRepository<Session> here = gateway(LONG);
    private final SessionRepository<Session> elsewhere = gateway(LONG);

    @Test
    void aPageThatAsksTenThingsReadsOnceAndWritesNothing() {
        String id = signedIn();

        for (int i = 0; i < 10; i++) {
            Session session = here.findById(id);
            session.setLastAccessedTime(Instant.now());
            assertThat(session.<String>getAttribute("since")).isEqualTo("1");
            here.save(session);
        }

        assertThat(readings).hasValue(1);
        assertThat(writings).hasValue(1); // the sign-in itself
    }

    @Test
    void thatASessionIsInUseIsWrittenOnceAMinute() {
        String id = signedIn();
        Instant later = Instant.now().plusSeconds(61);

        for (int i = 0; i < 10; i++) {
            Session session = here.findById(id);
            session.setLastAccessedTime(later);
            here.save(session);
        }

        assertThat(writings).hasValue(2);
        assertThat(store.findById(id).getLastAccessedTime()).isEqualTo(later);
    }

    @Test
    void whatIsWrittenHereCountsHereAtOnce() {
        String id = signedIn();
        Session before = here.findById(id);

        before.setAttribute("token", "new");
        here.save(before);

        assertThat(here.findById(id).<String>getAttribute("token")).isEqualTo("new");
    }

    @Test
    void aWriteStandsOnWhatOthersWroteMeanwhile() {
        String id = signedIn();
        Session here1 = here.findById(id);
        Session there = elsewhere.findById(id);
        there.setAttribute("refresh", "2");
        elsewhere.save(there);

        here1.setAttribute("token", "new");

        assertThat(here1.<String>getAttribute("refresh")).isEqualTo("2");
    }

    @Test
    void whoSignsOutHereIsSignedOutHereAtOnceAndElsewhereAfterTheMoment() {
        SessionRepository<Session> forgetful = gateway(Duration.ofMillis(100));
        String id = signedIn();
        here.findById(id);
        forgetful.findById(id);

        here.deleteById(id);

        assertThat(here.findById(id)).isNull();
        await().atMost(Duration.ofSeconds(5)).until(() -> forgetful.findById(id) == null);
    }

    @Test
    void writingToASessionThatHasEndedMeanwhileBringsItNotBack() {
        String id = signedIn();
        Session late = here.findById(id);
        elsewhere.deleteById(id);

        assertThatCode(
                        () -> {
                            late.setAttribute("token", "new");
                            late.changeSessionId();
                            here.save(late);
                        })
                .doesNotThrowAnyException();

        assertThat(store.findById(id)).isNull();
    }

    @Test
    void aNewIdEndsTheOldOne() {
        String id = signedIn();
        Session session = here.findById(id);

        String changed = session.changeSessionId();
        here.save(session);

        assertThat(here.findById(id)).isNull();
        assertThat(here.findById(changed)).isNotNull();
    }

    private String signedIn() {
        Session session = here.createSession();
        session.setAttribute("since", "1");
        here.save(session);
        return session.getId();
    }

    @SuppressWarnings("unchecked") // as the servlet filter sees it
    private SessionRepository<Session> gateway(Duration moment) {
        return (SessionRepository<Session>) RememberedSessions.around(store, moment);
    }
}
