package de.hafen.cases.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** Who stands in for whom, and when. */
public record Cover(
        UUID id, Responsible absent, Responsible deputy, LocalDate from, LocalDate until) {

    /** Tells the id only. */
    @Override
    public String toString() {
        return "absence " + id;
    }
}
