package de.hafen.platform.imports;

import de.hafen.platform.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes on behind a refusal, which it takes back to a savepoint. See {@link Trial}. */
record DryRun(JdbcClient jdbc) implements Trial {

    @Override
    public void attempt(Runnable work, Consumer<RuntimeException> refused) {
        jdbc.sql("savepoint import_batch").update();
        try {
            work.run();
            jdbc.sql("release savepoint import_batch").update();
        } catch (DataIntegrityViolationException | Problem no) {
            jdbc.sql("rollback to savepoint import_batch").update();
            refused.accept(no);
        }
    }

    @Override
    public List<Complaint> known(int row) {
        return List.of();
    }
}
