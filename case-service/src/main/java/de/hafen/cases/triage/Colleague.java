package de.hafen.cases.triage;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Somebody who works in the region and may answer enquiries.
 *
 * @param id the account
 * @param name as colleagues say it
 */
@Schema(name = "TriageColleague")
public record Colleague(String id, String name) {

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a colleague";
    }
}
