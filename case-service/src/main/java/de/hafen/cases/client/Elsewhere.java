package de.hafen.cases.client;

import java.time.LocalDate;

/** Another region to which a client went or from which one came, and when. */
public record Elsewhere(String region, LocalDate on) {}
