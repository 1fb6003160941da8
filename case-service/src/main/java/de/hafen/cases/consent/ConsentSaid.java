package de.hafen.cases.consent;

import de.hafen.cases.client.ClientId;

/**
 * A client said yes or no, or what they said moved between files; told inside the transaction, with
 * the client held, so that what rests on a yes ends or shrinks together with it.
 */
public record ConsentSaid(ClientId client, ConsentPurpose purpose) {}
