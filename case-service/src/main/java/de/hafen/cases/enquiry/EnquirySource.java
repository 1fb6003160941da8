package de.hafen.cases.enquiry;

/** The way an enquiry came. */
public enum EnquirySource {
    /** The form on the public side. */
    FORM,
    IN_PERSON,
    MAIL,
    /** Another office or organisation passed it on. */
    PARTNER,
    PHONE
}
