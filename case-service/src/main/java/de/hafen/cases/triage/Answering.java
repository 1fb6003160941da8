package de.hafen.cases.triage;

import java.util.List;

/**
 * Who can answer enquiries.
 *
 * @param colleagues who work here, as last told; empty where nobody told yet
 * @param offices that the rules name, each once
 */
public record Answering(List<Colleague> colleagues, List<String> offices) {

    /** Whether the account is one of theirs. */
    public boolean has(String account) {
        return colleagues.stream().anyMatch(it -> it.id().equals(account));
    }
}
