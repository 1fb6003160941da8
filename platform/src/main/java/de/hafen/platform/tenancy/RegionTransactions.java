package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Problem;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions in the bound region, of entities or of SQL alone. What the region door says when it
 * refuses is told as it is, and not wrapped. {@code REQUIRES_NEW} is refused: two connections for
 * one request deadlock under a cap.
 */
final class RegionTransactions {

    private RegionTransactions() {}

    /** For a service that has entities. */
    static PlatformTransactionManager of(EntityManagerFactory entities) {
        return new OfEntities(entities);
    }

    /** For a service that has none, and starts without what they need. */
    static PlatformTransactionManager of(DataSource door) {
        return new OfSql(door);
    }

    private static final class OfEntities extends JpaTransactionManager {

        OfEntities(EntityManagerFactory entities) {
            super(entities);
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            unwrapped(() -> super.doBegin(transaction, definition));
        }

        @Override
        protected Object doSuspend(Object transaction) {
            throw secondBeside();
        }
    }

    private static final class OfSql extends JdbcTransactionManager {

        OfSql(DataSource door) {
            super(door);
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            unwrapped(() -> super.doBegin(transaction, definition));
        }

        @Override
        protected Object doSuspend(Object transaction) {
            throw secondBeside();
        }
    }

    private static void unwrapped(Runnable begin) {
        try {
            begin.run();
        } catch (CannotCreateTransactionException wrapped) {
            for (@Nullable Throwable it = wrapped; it != null; it = it.getCause()) {
                if (it instanceof Problem problem) {
                    throw problem;
                }
                if (it instanceof NoRegionBound defect) {
                    throw defect;
                }
            }
            throw wrapped;
        }
    }

    private static IllegalStateException secondBeside() {
        return new IllegalStateException(
                "a second transaction beside a running one needs a second connection");
    }
}
