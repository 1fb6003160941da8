package de.hafen.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which problem a broken database constraint is, by the constraint's name. A feature declares one
 * as a bean; all of a service's are asked.
 */
public final class ConstraintProblems {

    private final Map<String, Supplier<Problem>> byName = new LinkedHashMap<>();

    private ConstraintProblems() {}

    /** Starts with one constraint. */
    public static ConstraintProblems named(String constraint, Supplier<Problem> problem) {
        return new ConstraintProblems().and(constraint, problem);
    }

    /** Adds another constraint. */
    public ConstraintProblems and(String constraint, Supplier<Problem> problem) {
        byName.put(constraint, problem);
        return this;
    }

    /** The problem of that constraint, if this feature knows it. */
    public Optional<Problem> of(String constraint) {
        return Optional.ofNullable(byName.get(constraint)).map(Supplier::get);
    }
}
