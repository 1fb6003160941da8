package de.hafen.events.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.web.IfMatch;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EventKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class EventsIT extends RegionIsolationContract {

    private static final Instant SPRING = Instant.parse("2026-04-01T16:00:00Z");

    @Autowired private Events events;
    @Autowired private TestRegions regions;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionOperations transactions;

    @Override
    protected String table() {
        return "event";
    }

    @Override
    protected UUID add() {
        return events.add(form("Netzwerkabend", SPRING, 41)).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return events.get(new EventId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        events.change(new EventId(id), new IfMatch(0), form("Sommerabend", SPRING, 42));
    }

    @Override
    protected void remove(UUID id) {
        events.remove(new EventId(id), new IfMatch(0));
    }

    @Test
    void anEventCountsOnceItsParticipantsAreNoted() {
        RegionKey region = regions.fresh();
        in(
                region,
                () -> {
                    EventId id = events.add(form("Netzwerkabend", SPRING, null)).id();
                    events.change(id, new IfMatch(0), form("Netzwerkabend", SPRING, 41));
                    events.change(id, new IfMatch(1), form("Abend der Netzwerke", SPRING, 41));
                    events.remove(id, new IfMatch(2));
                    return id;
                });

        assertThat(in(region, this::facts)).containsExactly("event-held", "event-retracted");
    }

    @Test
    void nobodyCanHaveComeToWhatHasNotBegun() {
        Instant later = Instant.now().plusSeconds(90_000);

        assertThatThrownBy(
                        () -> in(regions.fresh(), () -> events.add(form("Herbstabend", later, 3))))
                .isInstanceOf(EventProblems.NotBegunYet.class);
        assertThat(
                        in(regions.fresh(), () -> events.add(form("Herbstabend", later, null)))
                                .version())
                .isZero();
    }

    @Test
    void anEventDoesNotEndBeforeItStarts() {
        EventForm form =
                new EventForm(
                        "Abend",
                        EventKind.OTHER,
                        SPRING,
                        SPRING.minusSeconds(1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);

        assertThatThrownBy(() -> in(regions.fresh(), () -> events.add(form)))
                .isInstanceOf(EventProblems.EndsBeforeItStarts.class);
    }

    private List<String> facts() {
        return transactions.execute(status ->
                jdbc.sql("select type from outbox order by id").query(String.class).list());
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.EVENT_MANAGER).call(work);
    }

    private static EventForm form(String title, Instant start, @Nullable Integer participants) {
        return new EventForm(
                title,
                EventKind.NETWORK_EVENT,
                start,
                null,
                "Kaiserplatz",
                new Ags("05334002"),
                null,
                60,
                48,
                participants,
                null,
                null);
    }
}
