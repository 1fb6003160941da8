package de.hafen.cases.enquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an enquiry stands, for whoever asked: neither what nor by whom. */
public record EnquiryStanding(
        Reference reference,
        EnquiryState state,
        Instant receivedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt) {}
