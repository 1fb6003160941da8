package de.hafen.cases.enquiry;

import de.hafen.platform.problem.Conflict;

/** The step does not follow what happened before. */
public final class EnquiryHasMovedOn extends Conflict {

    EnquiryHasMovedOn(EnquiryState now) {
        super("enquiry-has-moved-on", "Meanwhile something else happened with this enquiry.");
        with("state", now.name());
    }
}
