package de.hafen.cases.enquiry;

import de.hafen.platform.problem.NotFound;

/** There is no enquiry under this. */
public final class NoSuchEnquiry extends NotFound {

    NoSuchEnquiry() {
        super("no-such-enquiry", "There is no enquiry under this.");
    }
}
