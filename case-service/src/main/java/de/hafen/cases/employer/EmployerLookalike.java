package de.hafen.cases.employer;

import java.util.Set;

/** An employer that may be the one that is about to be added, and why. */
public record EmployerLookalike(EmployerLine employer, Set<EmployerLikeness.Reason> reasons) {}
