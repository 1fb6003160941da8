package de.hafen.platform.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.hafen.platform.tenancy.ServiceTransactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every way to a statement goes through something transactional: the method that runs it, its
 * class, or all that call it, however far up. A method that nobody calls (a controller's, a job's)
 * is a beginning, and has to say it itself.
 */
final class SqlInTransactions extends ArchCondition<JavaMethod> {

    private static final Set<String> SQL =
            Set.of(
                    "org.springframework.jdbc.core.JdbcOperations",
                    "org.springframework.jdbc.core.JdbcTemplate",
                    "org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations",
                    "org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate",
                    "org.springframework.jdbc.core.simple.JdbcClient",
                    "jakarta.persistence.EntityManager");

    private static final Set<String> BY_HAND =
            Set.of(
                    "de.hafen.platform.tenancy.ClosedSchema",
                    "org.springframework.transaction.support.TransactionOperations",
                    "org.springframework.transaction.support.TransactionTemplate");

    private final Set<String> excepted;

    SqlInTransactions(Set<String> excepted) {
        super("be reached through something transactional only");
        this.excepted = excepted;
    }

    /** Methods that run a statement themselves. */
    static DescribedPredicate<JavaMethod> runningSql() {
        return DescribedPredicate.describe("run SQL", method -> calls(method, SQL));
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean covered = isCovered(method, new HashSet<>());
        events.add(
                new SimpleConditionEvent(
                        method, covered, method.getFullName() + " can run without a transaction"));
    }

    private boolean isCovered(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return true; // a circle: the others decide
        }
        JavaClass owner = unit.getOwner();
        if (isTransactional(owner)
                || unit.isMetaAnnotatedWith(Transactional.class)
                || unit.isAnnotatedWith(ServiceTransactional.class)
                || calls(unit, BY_HAND)
                || refusesWithoutOne(owner)
                || excepted.contains(owner.getSimpleName())) {
            return true;
        }
        List<JavaCodeUnit> callers = callers(unit).distinct().toList();
        return !callers.isEmpty() && callers.stream().allMatch(it -> isCovered(it, seen));
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isMetaAnnotatedWith(Transactional.class)
                || type.isAnnotatedWith(ServiceTransactional.class)
                || type.getEnclosingClass().filter(SqlInTransactions::isTransactional).isPresent();
    }

    private static boolean refusesWithoutOne(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(it -> it.getName().equals("isActualTransactionActive"));
    }

    private static boolean calls(JavaCodeUnit unit, Set<String> types) {
        return unit.getMethodCallsFromSelf().stream()
                .filter(call -> !call.getName().equals("create")) // a client, not a statement
                .map(JavaAccess::getTargetOwner)
                .anyMatch(it -> types.contains(it.getName()));
    }

    /** Who calls it by name, and who calls what it implements. */
    private static Stream<JavaCodeUnit> callers(JavaCodeUnit unit) {
        Stream<JavaClass> types =
                Stream.concat(
                        Stream.of(unit.getOwner()), unit.getOwner().getAllRawInterfaces().stream());
        return types.flatMap(type -> type.getAccessesToSelf().stream())
                .filter(access -> isTo(access.getTarget(), unit))
                .map(JavaAccess::getOwner)
                .filter(it -> !it.equals(unit));
    }

    private static boolean isTo(AccessTarget target, JavaCodeUnit unit) {
        return target instanceof AccessTarget.CodeUnitAccessTarget to
                && to.getName().equals(unit.getName())
                && to.getRawParameterTypes().size() == unit.getRawParameterTypes().size();
    }
}
