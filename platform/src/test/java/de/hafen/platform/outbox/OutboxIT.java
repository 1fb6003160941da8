package de.hafen.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.SideDoor;
import de.hafen.platform.testing.TestRegions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

@OutboxTest
@TestPropertySource(properties = "hafen.outbox.relay=false")
class OutboxIT {

    private final JdbcClient db;
    private final RegionKey region;
    private final SideDoor door;
    private final Outbox outbox;
    private final Somebody somebody;

    @Autowired
    OutboxIT(
            JdbcClient db,
            TestRegions regions,
            SideDoor relayDoor,
            Outbox outbox,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.region = regions.fresh();
        this.door = relayDoor;
        this.outbox = outbox;
        this.somebody = new Somebody(outbox, transactions);
    }

    @Test
    void aFactCommitsWithItsUseCaseOrNotAtAll() {
        UUID subject = UUID.randomUUID();

        somebody.tells(region, subject, 1);
        assertThatThrownBy(() -> somebody.failsAfterTelling(region, subject))
                .hasMessage("the use case fails");

        assertThat(sequences()).containsExactly(1L);
    }

    @Test
    void aFactOutsideATransactionIsRefused() {
        assertThatThrownBy(() ->
                        CurrentRegion.where(region)
                                .run(() ->
                                        outbox.add(
                                                "thing",
                                                UUID.randomUUID(),
                                                1,
                                                Somebody.AT,
                                                new Somebody.Happened(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSubjectsSequenceHasNoGapsWhenManyTellAtOnce() throws Exception {
        UUID subject = UUID.randomUUID();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            var told =
                    IntStream.range(0, 6)
                            .mapToObj(i -> many.submit(() -> tellAndFailNowAndThen(subject)))
                            .toList();
            for (var each : told) {
                each.get();
            }
        }

        assertThat(sequences())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void theSubjectLeavesItsIdBehind() {
        UUID subject = UUID.randomUUID();

        somebody.tells(region, subject, 1);

        assertThat(query("select to_jsonb(o)::text from outbox o").getFirst())
                .doesNotContain(subject.toString());
    }

    @Test
    void theRelayMayMarkFactsAndNothingElse() throws SQLException {
        somebody.tells(region, UUID.randomUUID(), 1);
        String table = door.schema(region) + ".outbox";
        try (Connection relay = door.open("shared");
                Statement sql = relay.createStatement()) {
            assertThat(sql.executeUpdate("update " + table + " set done_at = now()")).isOne();
            for (String forbidden :
                    List.of(
                            "update " + table + " set body = '{}'",
                            "insert into " + table + " (id) values (gen_random_uuid())",
                            "select * from " + door.schema(region) + ".audit_entry",
                            "select * from service.region")) {
                assertThatThrownBy(() -> sql.execute(forbidden))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private void tellAndFailNowAndThen(UUID subject) {
        for (int i = 0; i < 10; i++) {
            somebody.tells(region, subject, 1);
            if (i % 3 == 0) {
                assertThatThrownBy(() -> somebody.failsAfterTelling(region, subject))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    private List<Long> sequences() {
        return query("select seq::text from outbox").stream().map(Long::valueOf).sorted().toList();
    }

    private List<String> query(String sql) {
        return CurrentRegion.where(region).call(() -> db.sql(sql).query(String.class).list());
    }
}
