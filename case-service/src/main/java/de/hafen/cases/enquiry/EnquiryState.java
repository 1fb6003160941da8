package de.hafen.cases.enquiry;

/** How far an enquiry is. */
public enum EnquiryState {
    /** Nobody has taken it. */
    NEW,
    /** A colleague has it. */
    IN_WORK,
    /** The person has an answer; it may go on. */
    ANSWERED,
    CLOSED
}
