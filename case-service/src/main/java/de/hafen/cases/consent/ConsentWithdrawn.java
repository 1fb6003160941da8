package de.hafen.cases.consent;

import de.hafen.cases.client.ClientId;

/**
 * A client said no; told inside the transaction, with the client held, so that what rests on the
 * yes ends together with it.
 */
public record ConsentWithdrawn(ClientId client, ConsentPurpose purpose) {}
