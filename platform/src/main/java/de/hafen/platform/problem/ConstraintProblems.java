package de.hafen.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Which problem a broken database constraint is, by the constraint's name. A feature declares one
 * as a bean; all of a service's are asked. Constraints that no request can break stand there as
 * well, with the reason, so that none is forgotten.
 */
public final class ConstraintProblems {

    private final Map<String, Supplier<Problem>> byName = new LinkedHashMap<>();
    private final Map<String, String> never = new LinkedHashMap<>();

    private ConstraintProblems() {}

    /** Starts with none. */
    public static ConstraintProblems table() {
        return new ConstraintProblems();
    }

    /** Starts with one constraint. */
    public static ConstraintProblems named(String constraint, Supplier<Problem> problem) {
        return table().and(constraint, problem);
    }

    /** Adds another constraint. */
    public ConstraintProblems and(String constraint, Supplier<Problem> problem) {
        byName.put(constraint, problem);
        return this;
    }

    /**
     * Adds a constraint that says what a part of the request must be.
     *
     * @param pointer which part, see {@link Violation}
     * @param code stable word for the kind of error
     * @param detail what would be right, in plain English
     */
    public ConstraintProblems refused(
            String constraint, String slug, String pointer, String code, String detail) {
        return and(constraint, () -> new Broken(slug, pointer, code, detail));
    }

    /** Adds constraints that no request can break, and says why. */
    public ConstraintProblems never(String why, String... constraints) {
        List.of(constraints).forEach(one -> never.put(one, why));
        return this;
    }

    /** The problem of that constraint, if this feature knows it. */
    public Optional<Problem> of(String constraint) {
        return Optional.ofNullable(byName.get(constraint)).map(Supplier::get);
    }

    /** All constraints that the table names. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(byName.keySet());
        names.addAll(never.keySet());
        return names;
    }

    private static final class Broken extends Refused {
        Broken(String slug, String pointer, String code, String detail) {
            super(slug, detail);
            with(List.of(new Violation(pointer, code, detail)));
        }
    }
}
