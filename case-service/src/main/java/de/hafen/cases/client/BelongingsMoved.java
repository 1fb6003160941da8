package de.hafen.cases.client;

/**
 * Two files became one, or two again, and what belongs to this one is not what it was; told inside
 * the transaction, with both held.
 */
public record BelongingsMoved(ClientId client) {}
