package de.hafen.platform.imports;

/**
 * A record with the row that it comes from.
 *
 * @param <T> the record
 * @param source the same for the same row, however often it is brought; 32 hex digits and perhaps a
 *     count
 */
public record Sourced<T>(String source, T value) {}
