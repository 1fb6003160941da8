package de.hafen.platform.imports;

import de.hafen.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds out what the feature or the database does not take. A dry run, whose transaction is rolled
 * back in any case, goes on behind a refusal and finds the row; the import itself leaves out the
 * rows that are known from the dry run, and ends at any other refusal with nothing stored.
 */
sealed interface Trial {

    /** Code of what was refused only when it was to be stored. */
    String NOT_STORED = "not-stored";

    /** Does the work; tells about a refusal, if it is a dry run. */
    void attempt(Runnable work, Consumer<RuntimeException> refused);

    /** What the dry run complained of when the row was to be stored. */
    List<Complaint> known(int row);

    /** See {@link Trial}. */
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

    /** See {@link Trial}. */
    record InEarnest(Map<Integer, List<Complaint>> found) implements Trial {

        static InEarnest after(List<Pass.RefusedRow> dryRun) {
            return new InEarnest(
                    dryRun.stream()
                            .filter(row ->
                                    row.complaints().stream()
                                            .anyMatch(no -> no.code().equals(NOT_STORED)))
                            .collect(
                                    Collectors.toMap(
                                            Pass.RefusedRow::number, Pass.RefusedRow::complaints)));
        }

        @Override
        public void attempt(Runnable work, Consumer<RuntimeException> refused) {
            work.run();
        }

        @Override
        public List<Complaint> known(int row) {
            return found.getOrDefault(row, List.of());
        }
    }
}
