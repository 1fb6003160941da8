package de.hafen.cases.client;

/**
 * A client that a search found.
 *
 * @param score 1 for the very name, less for a beginning, a part or something similar
 */
public record ClientMatch(ClientLine client, double score) {}
