package de.hafen.platform.problem;

/**
 * One part of a request that is wrong.
 *
 * @param pointer JSON pointer into the body, for example {@code /topics/0}; or {@code ?name} of a
 *     query parameter
 * @param code stable word for the kind of error, for example {@code required}
 * @param detail what is wrong and what would be right, in plain English
 */
public record Violation(String pointer, String code, String detail) {}
