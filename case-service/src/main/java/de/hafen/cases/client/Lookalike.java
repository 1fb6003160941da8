package de.hafen.cases.client;

import java.util.Set;

/** A client who may be the person that is about to be added, and why. */
public record Lookalike(ClientLine client, Set<Likeness.Reason> reasons) {}
