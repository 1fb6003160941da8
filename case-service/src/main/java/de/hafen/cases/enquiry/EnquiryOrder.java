package de.hafen.cases.enquiry;

import de.hafen.cases.listing.Ordering;

/** How a list of enquiries is sorted. */
public enum EnquiryOrder {
    LATEST(EnquiryLine.LATEST),
    /** Who waits longest comes first. */
    OLDEST(EnquiryLine.OLDEST);

    private final Ordering ordering;

    EnquiryOrder(Ordering ordering) {
        this.ordering = ordering;
    }

    Ordering ordering() {
        return ordering;
    }
}
