package de.hafen.platform.tenancy;

import de.hafen.platform.problem.Problem;
import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions in the bound region. What the region door says when it refuses is told as it is, and
 * not wrapped. {@code REQUIRES_NEW} is refused: two connections for one request deadlock under a
 * cap.
 */
final class RegionTransactions extends JpaTransactionManager {

    RegionTransactions(EntityManagerFactory entities) {
        super(entities);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        try {
            super.doBegin(transaction, definition);
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

    @Override
    protected Object doSuspend(Object transaction) {
        throw new IllegalStateException(
                "a second transaction beside a running one needs a second connection");
    }
}
