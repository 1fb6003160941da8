package de.hafen.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.testing.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whose a piece of work is while one ends and the next one is noted; the real table of it. */
class ImportWorkIT {

    private static final RegionKey REGION = new RegionKey("somewhere");
    private static final String MIGRATION = "db/changelog/platform/service/050-import-work.sql";

    private Connection connection;
    private ImportWork work;

    @BeforeEach
    void aTableOfItsOwn() throws Exception {
        connection = TestPostgres.shared().superuser("postgres");
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("create schema import_work_it").update();
        jdbc.sql("set search_path = import_work_it").update();
        jdbc.sql(new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8))
                .update();
        work = new ImportWork(jdbc, Clock.systemUTC());
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("drop schema import_work_it cascade")
                .update();
        connection.close();
    }

    /** Somebody sees that the check is done, and lets it run before the checker has put it away. */
    @Test
    void whatIsNotedWhileTheOneBeforeEndsIsNotForgotten() {
        UUID id = UUID.randomUUID();
        work.note(id, REGION, "clients", 3);
        work.release(id);
        ImportWork.Claim check = work.claim(UUID.randomUUID()).orElseThrow();

        work.note(id, REGION, "clients", 3);
        work.release(id);
        work.done(check);
        ImportWork.Claim run = work.claim(UUID.randomUUID()).orElseThrow();
        work.again(check);
        work.later(check);
        work.done(check);

        assertThat(run.id()).isEqualTo(id);
        assertThat(work.progress(check, 1)).as("it has been taken over").isFalse();
        assertThat(work.progress(run, 2)).isTrue();
        assertThat(work.progress(id)).hasValue(new ImportWork.Progress(2, 3));
        work.done(run);
        assertThat(work.progress(id)).isEmpty();
    }
}
