package de.hafen.cases.casefile;

import java.util.List;

/**
 * What one sees who opens a case.
 *
 * @param tasks the open ones first, by the day on which they are due
 * @param consultations those that belong to it, the latest first; none for callers who may not read
 *     consultations
 * @param documents the latest first
 */
public record CaseFile(
        CaseView file,
        List<CaseTask> tasks,
        List<CaseConsultation> consultations,
        List<CaseDocument> documents) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "file of " + file;
    }
}
