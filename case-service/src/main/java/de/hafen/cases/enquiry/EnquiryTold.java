package de.hafen.cases.enquiry;

import de.hafen.vocabulary.LanguageTag;

/**
 * What whoever asked is told by letter: nothing that somebody typed but the address.
 *
 * @param code with the reference, it shows where the enquiry stands
 * @param email where the letter goes
 */
public record EnquiryTold(Reference reference, String code, String email, LanguageTag language) {

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "what is told of an enquiry";
    }
}
