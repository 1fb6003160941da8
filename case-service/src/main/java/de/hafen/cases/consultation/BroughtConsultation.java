package de.hafen.cases.consultation;

import de.hafen.cases.brought.SourceRef;

/**
 * A consultation that is brought from another place.
 *
 * @param from where the record came from
 * @param form what was written down; client and employer by id
 * @param adviser often known by name only
 */
public record BroughtConsultation(SourceRef from, ConsultationForm form, Adviser adviser) {}
