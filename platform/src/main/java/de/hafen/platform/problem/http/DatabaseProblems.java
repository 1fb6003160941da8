package de.hafen.platform.problem.http;

import de.hafen.platform.problem.ConstraintProblems;
import de.hafen.platform.problem.Problem;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the database refused, as the problem that its constraint's name or its state stands for. */
final class DatabaseProblems {

    private static final Logger log = LoggerFactory.getLogger(DatabaseProblems.class);

    private final Supplier<List<ConstraintProblems>> constraints;

    DatabaseProblems(Supplier<List<ConstraintProblems>> constraints) {
        this.constraints = constraints;
    }

    Optional<Problem> of(Throwable t) {
        return switch (t) {
            case OptimisticLockingFailureException _ ->
                    Optional.of(StandardProblem.changedMeanwhile());
            case SQLTransientConnectionException _ -> Optional.of(StandardProblem.unavailable());
            case SQLException sql -> of(sql);
            default -> Optional.empty();
        };
    }

    private Optional<Problem> of(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return switch (state) {
            case "23502", "23503", "23505", "23514", "23P01" -> Optional.of(constraint(sql));
            // 22001 too long, 22003 out of range, 22007/22008 dates, 22021/22P05 characters
            case "22001", "22003", "22007", "22008", "22021", "22P05" ->
                    Optional.of(StandardProblem.notStorable());
            // 40001 serialization, 40P01 deadlock, 55P03 lock, 57014 time-out
            case "40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03" ->
                    Optional.of(unavailable(state));
            // 08 connections, 53 a full disk, too little memory, too many connections
            default ->
                    state.startsWith("08") || state.startsWith("53")
                            ? Optional.of(unavailable(state))
                            : Optional.empty();
        };
    }

    private Problem constraint(SQLException sql) {
        String name = name(sql);
        for (ConstraintProblems known : constraints.get()) {
            Optional<Problem> problem = known.of(name);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        log.warn("constraint {} has no problem (state {})", name, sql.getSQLState());
        return StandardProblem.dataConflict();
    }

    private static String name(SQLException sql) {
        if (sql instanceof PSQLException pg && pg.getServerErrorMessage() != null) {
            @Nullable String constraint = pg.getServerErrorMessage().getConstraint();
            return constraint == null ? "" : constraint;
        }
        return "";
    }

    private static Problem unavailable(String state) {
        log.warn("database does not answer as it should (state {})", state);
        return StandardProblem.unavailable();
    }
}
