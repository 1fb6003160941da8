package de.hafen.cases.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * For how many months records are kept.
 *
 * @param appointment those of people without a file, after their day
 * @param client after the last contact
 * @param employer after the last contact
 * @param enquiry after it was closed
 */
public record RetentionPlan(
        @Min(1) @Max(240) int appointment,
        @Min(1) @Max(240) int client,
        @Min(1) @Max(240) int employer,
        @Min(1) @Max(240) int enquiry) {

    /** Where the region has said nothing. */
    static final RetentionPlan USUAL = new RetentionPlan(6, 36, 60, 12);

    Retention of(RetainedKind kind) {
        return new Retention(
                switch (kind) {
                    case APPOINTMENT -> appointment;
                    case CLIENT -> client;
                    case EMPLOYER -> employer;
                    case ENQUIRY -> enquiry;
                });
    }
}
