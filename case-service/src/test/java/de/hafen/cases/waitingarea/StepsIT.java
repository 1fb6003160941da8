package de.hafen.cases.waitingarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HafenTest
class StepsIT {

    private static final CallNext ANYBODY = new CallNext("1", null, null);

    @Autowired private Waiting waiting;
    @Autowired private Steps steps;
    @Autowired private EndOfDay endOfDay;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionOperations transactions;

    /** A queue is that of a day. */
    @BeforeEach
    void inTheMorning() {
        clock.goTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void whoComesBackInTimeKeepsThePlace() {
        RegionKey region = regions.fresh();
        String first = in(region, () -> sign("de"));
        in(region, () -> later("de"));
        TicketId missed = in(region, () -> steps.callNext(ANYBODY).id());
        in(region, () -> steps.didNotCome(missed));
        clock.advance(Steps.KEPT.minusSeconds(30));

        in(region, () -> steps.back(missed));

        assertThat(in(region, () -> steps.callNext(ANYBODY)).callSign()).isEqualTo(first);
    }

    @Test
    void whoComesBackTooLateIsBehindAllOthers() {
        RegionKey region = regions.fresh();
        in(region, () -> sign("de"));
        String second = in(region, () -> later("de"));
        TicketId missed = in(region, () -> steps.callNext(ANYBODY).id());
        in(region, () -> steps.didNotCome(missed));
        clock.advance(Steps.KEPT.plusSeconds(1));

        in(region, () -> steps.back(missed));

        assertThat(in(region, () -> steps.callNext(ANYBODY)).callSign()).isEqualTo(second);
    }

    @Test
    void aWrongCallIsTakenBackAsIfItHadNotBeen() {
        RegionKey region = regions.fresh();
        Slip slip = in(region, () -> waiting.arrived(somebody("de")));
        in(region, () -> later("de"));
        TicketId called = in(region, () -> steps.callNext(ANYBODY).id());

        TicketView after = in(region, () -> steps.takeCallBack(called));

        assertThat(after.calls()).isZero();
        assertThat(after.desk()).isNull();
        assertThat(in(region, () -> waiting.place(slip.key())).place()).isEqualTo(1);
    }

    @Test
    void whoIsHandedOverIsCalledByThatColleagueOnly() {
        RegionKey region = regions.fresh();
        in(region, () -> sign("de"));
        TicketId called = in(region, () -> steps.callNext(ANYBODY).id());
        in(region, () -> steps.handOver(called, new Colleague("somebody-else", "Jonas Weber")));

        assertThatThrownBy(() -> in(region, () -> steps.callNext(ANYBODY)))
                .isInstanceOf(NobodyWaits.class);
        in(region, () -> steps.handOver(called, null));

        assertThat(in(region, () -> steps.callNext(ANYBODY)).id()).isEqualTo(called);
    }

    @Test
    void waitingIsMeasuredOnceFromComingToTheCallThatWasFollowed() {
        RegionKey region = regions.fresh();
        in(region, () -> sign("de"));
        clock.advance(Duration.ofMinutes(12));
        TicketId id = in(region, () -> steps.callNext(ANYBODY).id());
        clock.advance(Duration.ofMinutes(3));
        in(region, () -> steps.begin(id));
        in(region, () -> steps.handOver(id, null));
        in(region, () -> steps.call(id, "3"));
        in(region, () -> steps.begin(id));
        in(region, () -> steps.end(id));

        assertThat(facts(region)).containsExactly("ADVISED 12");
    }

    @Test
    void aStepThatDoesNotFollowIsRefused() {
        RegionKey region = regions.fresh();
        Slip slip = in(region, () -> waiting.arrived(somebody("de")));

        assertThatThrownBy(() -> in(region, () -> steps.begin(slip.id())))
                .isInstanceOf(TicketHasMovedOn.class);
        in(region, () -> steps.leave(slip.id()));
        assertThatThrownBy(() -> in(region, () -> steps.call(slip.id(), "1")))
                .isInstanceOf(TicketHasMovedOn.class);
        assertThat(facts(region)).containsExactly("LEFT 0");
    }

    @Test
    void yesterdaysQueueEndsAtMidnightByItselfAndForgetsWhoItWas() {
        clock.goTo(Instant.parse("2026-11-22T22:49:30Z"));
        RegionKey region = regions.fresh();
        Arrival named =
                new Arrival(
                        UUID.randomUUID(),
                        CameBy.RECEPTION,
                        null,
                        "Frau Kanarie",
                        null,
                        new LanguageTag("de"),
                        null,
                        false,
                        null,
                        null);
        Slip slip = in(region, () -> waiting.arrived(named));
        clock.advance(Duration.ofMinutes(11));

        assertThat(in(region, () -> waiting.queue(null).orElseThrow()).items()).isEmpty();
        assertThatThrownBy(() -> in(region, () -> waiting.place(slip.key())))
                .isInstanceOf(NoSuchTicket.class);
        endOfDay.endEarlierDays();

        assertThat(in(region, () -> row(slip.id()))).isEqualTo("MISSED null");
        assertThat(facts(region)).containsExactly("MISSED 10");

        clock.advance(Duration.ofDays(91));
        endOfDay.endEarlierDays();

        assertThat(in(region, () -> row(slip.id()))).isEmpty();
    }

    private String row(TicketId id) {
        return transactions.execute(_ ->
                jdbc.sql(
                                "select state || ' ' || coalesce(name, 'null')"
                                        + " from waiting_ticket where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    private List<String> facts(RegionKey region) {
        return in(
                region,
                () ->
                        transactions.execute(_ ->
                                jdbc.sql(
                                                """
                                                select body ->> 'outcome' || ' ' || (body ->> 'minutes')
                                                from outbox where type = 'waiting-ended'
                                                order by id
                                                """)
                                        .query(String.class)
                                        .list()));
    }

    private String sign(String language) {
        return waiting.arrived(somebody(language)).callSign();
    }

    private String later(String language) {
        clock.advance(Duration.ofSeconds(30));
        return sign(language);
    }

    private static Arrival somebody(String language) {
        return Arrival.walkIn(
                UUID.randomUUID(), CameBy.KIOSK, Topic.WORK, new LanguageTag(language), null);
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
