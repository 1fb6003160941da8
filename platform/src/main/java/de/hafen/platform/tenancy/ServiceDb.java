package de.hafen.platform.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Marks the {@code DataSource}, {@code JdbcClient} and transaction manager of the service's own
 * schema, which belongs to no region. Use {@link ServiceTransactional} for its transactions.
 */
@Documented
@Qualifier @Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface ServiceDb {
    /** Name of the transaction manager bean. */
    String TRANSACTIONS = "serviceTransactions";
}
