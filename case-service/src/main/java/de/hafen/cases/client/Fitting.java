package de.hafen.cases.client;

import java.util.Set;

/**
 * A client's file beside what another region tells of somebody.
 *
 * @param client the file as it is
 * @param fills what it lacks and would have then
 * @param differs what the other region says otherwise; it would stay as it is here
 */
public record Fitting(ClientView client, Set<ClientField> fills, Set<ClientField> differs) {}
