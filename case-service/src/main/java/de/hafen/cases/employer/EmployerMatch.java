package de.hafen.cases.employer;

/**
 * An employer that a search found.
 *
 * @param score 1 for the very name, less for a beginning, a part or something similar
 */
public record EmployerMatch(EmployerLine employer, double score) {}
