package de.hafen.cases.triage;

import java.util.Set;

/**
 * Some who answered enquiries work here no more. Told inside the transaction in which that became
 * known: what they had has somebody else when it ends, or waits for somebody.
 *
 * @param accounts of those who left
 */
public record ColleaguesLeft(Set<String> accounts) {}
