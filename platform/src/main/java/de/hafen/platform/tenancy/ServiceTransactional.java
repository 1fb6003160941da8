package de.hafen.platform.tenancy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.transaction.annotation.Transactional;

/** A transaction in the service's own schema; regions' data is not part of it. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Transactional(transactionManager = ServiceDb.TRANSACTIONS)
public @interface ServiceTransactional {
    /** Whether the work only reads. */
    @AliasFor(annotation = Transactional.class)
    boolean readOnly() default false;
}
