package de.hafen.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.Calls;
import de.hafen.platform.testing.HafenTest;
import de.hafen.platform.testing.TestPostgres;
import de.hafen.platform.testing.TestRegions;
import de.hafen.platform.testing.TickingClock;
import de.hafen.platform.testing.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Answers of requests with an idempotency key do not stay for ever. */
@HafenTest
@SpringBootTest(
        classes = NotebookService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {"hafen.service=trial", "spring.config.import=classpath:hafen-platform.yaml"})
class KeptAnswersIT {

    @LocalServerPort private int port;
    @Autowired private TestRegions regions;
    @Autowired private KeptAnswers answers;
    @Autowired private TickingClock clock;
    @Autowired private JdbcClient jdbc;

    private RegionKey region;

    @BeforeEach
    void oneAnswer() {
        region = regions.fresh();
        note(region);
    }

    @Test
    void anAnswerIsForgottenAfterTwoDaysAndNotBefore() {
        clock.advance(Duration.ofHours(47));
        answers.forgetOld();
        assertThat(kept(region)).isEqualTo(1);

        clock.advance(Duration.ofHours(2));
        answers.forgetOld();
        assertThat(kept(region)).isZero();
    }

    @Test
    void aRegionInWhichItFailsStopsNoOther() throws SQLException {
        RegionKey broken = regions.fresh();
        note(broken);
        RegionKey after = regions.fresh();
        note(after);
        superuser(
                "revoke delete on \"region_%1$s\".idempotency_key from \"trial_%1$s\""
                        .formatted(broken));

        clock.advance(Duration.ofDays(3));
        answers.forgetOld();

        assertThat(kept(broken)).isEqualTo(1);
        assertThat(kept(region)).isZero();
        assertThat(kept(after)).isZero();
    }

    private void note(RegionKey in) {
        assertThat(
                        Calls.to(port)
                                .as(Tokens.person(in.value(), "adviser"))
                                .post("/api/regions/" + in + "/notes", "{\"text\":\"hello\"}")
                                .status())
                .isEqualTo(201);
    }

    private long kept(RegionKey in) {
        return CurrentRegion.where(in)
                .call(() ->
                        jdbc.sql("select count(*) from idempotency_key")
                                .query(Long.class)
                                .single());
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = TestPostgres.shared().superuser("hafen_trial");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
