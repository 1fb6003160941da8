package de.hafen.cases.waitingarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.cases.Samples;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.problem.NotFound;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.RegionIsolationContract;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class WaitingIT extends RegionIsolationContract {

    private static final CallNext ANYBODY = new CallNext("1", null, null);

    @Autowired private Waiting waiting;
    @Autowired private Steps steps;
    @Autowired private Clients clients;
    @Autowired private TestRegions regions;
    @Autowired private TickingClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionOperations transactions;

    @Override
    protected String table() {
        return "waiting_ticket";
    }

    @Override
    protected UUID add() {
        return waiting.arrived(somebody("de")).id().value();
    }

    @Override
    protected boolean finds(UUID id) {
        return waiting.slip(new TicketId(id)).id().value().equals(id);
    }

    @Override
    protected void change(UUID id) {
        steps.leave(new TicketId(id));
    }

    /** A queue is that of a day. */
    @BeforeEach
    void inTheMorning() {
        clock.goTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void whoCameFirstIsCalledFirst() {
        RegionKey region = regions.fresh();
        List<String> signs = in(region, () -> List.of(sign("de"), later("de"), later("de")));

        List<String> called =
                in(
                        region,
                        () ->
                                List.of(
                                        steps.callNext(ANYBODY).callSign(),
                                        steps.callNext(ANYBODY).callSign(),
                                        steps.callNext(ANYBODY).callSign()));

        assertThat(called).isEqualTo(signs);
        assertThatThrownBy(() -> in(region, () -> steps.callNext(ANYBODY)))
                .isInstanceOf(NobodyWaits.class);
    }

    @Test
    void theFirstWhoseLanguageIsSpokenIsCalled() {
        RegionKey region = regions.fresh();
        in(region, () -> sign("ar"));
        String ukrainian = in(region, () -> later("uk"));

        TicketView called =
                in(
                        region,
                        () ->
                                steps.callNext(
                                        new CallNext(
                                                "2", List.of(new LanguageTag("uk")), List.of())));

        assertThat(called.callSign()).isEqualTo(ukrainian);
        assertThatThrownBy(() ->
                        in(
                                region,
                                () -> steps.callNext(new CallNext("2", null, List.of(Topic.BANK)))))
                .isInstanceOfSatisfying(
                        NobodyWaits.class,
                        it -> assertThat(it.properties()).containsEntry("others", 1));
    }

    @Test
    void thePlaceAndTheBoardTellNoName() {
        RegionKey region = regions.fresh();
        Slip slip =
                in(
                        region,
                        () ->
                                waiting.arrived(
                                        new Arrival(
                                                UUID.randomUUID(),
                                                CameBy.RECEPTION,
                                                clients.add(Samples.client("Anna", "Kanarie")).id(),
                                                "Kanarie",
                                                null,
                                                new LanguageTag("de"),
                                                null,
                                                true,
                                                null,
                                                null)));
        in(region, () -> steps.callNext(ANYBODY));

        assertThat(in(region, waiting::board).toString())
                .contains(slip.callSign())
                .doesNotContain("Kanarie");
        OwnPlace place = in(region, () -> waiting.place(slip.key()));
        assertThat(place.desk()).isEqualTo("1");
        assertThat(place.toString()).doesNotContain("Kanarie");
    }

    @Test
    void aKeyOpensOnePlaceInOneRegionAndNoOther() {
        Slip slip = in(() -> waiting.arrived(somebody("de")));
        String other = slip.key().substring(0, 63) + (slip.key().endsWith("0") ? "1" : "0");

        assertThat(in(() -> waiting.place(slip.key())).callSign()).isEqualTo(slip.callSign());
        for (String wrong : List.of(other, "", "x", slip.key() + "0", "0".repeat(64))) {
            assertThatThrownBy(() -> in(() -> waiting.place(wrong))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> in(regions.b(), () -> waiting.place(slip.key())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameArrivalSaidTwiceIsOneTicket() {
        Arrival arrival = somebody("de");

        Slip first = in(() -> waiting.arrived(arrival));
        Slip again = in(() -> waiting.arrived(arrival));

        assertThat(again.callSign()).isEqualTo(first.callSign());
        assertThat(again.key()).isEqualTo(first.key());
    }

    @Test
    void anAppointmentIsOneTicketForTheColleagueWhoseItIs() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.client("Anna", "Kanarie"))).id();
        Arrival arrival =
                Arrival.forAppointment(
                        UUID.randomUUID(),
                        client,
                        null,
                        Topic.WORK,
                        new LanguageTag("de"),
                        null,
                        clock.instant(),
                        new Colleague("somebody-else", "Jonas Weber"));

        in(region, () -> List.of(waiting.arrived(arrival), waiting.arrived(arrival)));

        assertThat(in(region, () -> waiting.queue(null).orElseThrow()).items())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.id().value()).isEqualTo(arrival.id());
                    assertThat(it.cameBy()).isEqualTo(CameBy.APPOINTMENT);
                });
        assertThatThrownBy(() -> in(region, () -> steps.callNext(ANYBODY)))
                .isInstanceOf(NobodyWaits.class);
    }

    @Test
    void whoSeesTheNameOfAClientWhoWaitsStandsInTheTrail() {
        RegionKey region = regions.fresh();
        ClientId client = in(region, () -> clients.add(Samples.client("Anna", "Kanarie"))).id();
        in(region, () -> waiting.arrived(Samples.arrival(client)));

        in(region, () -> steps.callNext(ANYBODY));
        in(region, () -> waiting.queue(null));

        assertThat(in(region, () -> listed(client))).isEqualTo(2);
    }

    @Test
    void whoKnowsTheStampIsNotToldTheSameAgain() {
        RegionKey region = regions.fresh();
        in(region, () -> sign("de"));
        Queue queue = in(region, () -> waiting.queue(null).orElseThrow());

        assertThat(in(region, () -> waiting.queue(queue.stamp()))).isEqualTo(Optional.empty());
        in(region, () -> steps.callNext(ANYBODY));
        assertThat(in(region, () -> waiting.queue(queue.stamp()))).isPresent();
    }

    private int listed(ClientId client) {
        return transactions.execute(_ ->
                jdbc.sql(
                                "select count(*) from audit_entry"
                                        + " where kind = 'client' and act = 'LISTED' and ? = any(records)")
                        .param(client.value())
                        .query(Integer.class)
                        .single());
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

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return in(regions.a(), work);
    }

    private static <T> T in(RegionKey region, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TestRegions.in(region, Role.ADVISER).call(work);
    }
}
