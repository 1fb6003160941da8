package de.hafen.cases.retention;

import java.util.Locale;

/** Kinds of records that have a period of their own. What belongs to one goes along. */
public enum RetainedKind {
    /** Appointments of people and employers without a file, from their day. */
    APPOINTMENT,
    /** Clients with all that belongs to them, from the last contact. */
    CLIENT,
    /** Employers with all that belongs to them, from the last contact. */
    EMPLOYER,
    /** Enquiries, from their closing. */
    ENQUIRY;

    /** As the audit trail writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
