package de.hafen.cases.household;

import de.hafen.cases.client.ClientLine;

/**
 * A member of somebody's family, with the own residence title.
 *
 * @param relation what this client is to that person
 */
public record Relative(Relation relation, ClientLine client) {}
