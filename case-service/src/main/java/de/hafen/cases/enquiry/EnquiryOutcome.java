package de.hafen.cases.enquiry;

/** What came of an enquiry. */
public enum EnquiryOutcome {
    /** The answer was enough. */
    ANSWERED,
    /** A consultation came of it. */
    CONSULTED,
    /** Advertising, or nothing that can be answered. */
    NOT_AN_ENQUIRY,
    /** Nobody could be reached. */
    NOT_REACHED,
    /** Another office answers it. */
    REFERRED,
    /** The person does not ask any more. */
    WITHDRAWN
}
