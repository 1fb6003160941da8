package de.hafen.events.programme;

import de.hafen.events.listing.Where;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.EventKind;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events a list is about.
 *
 * @param q words from title, place or outcome
 * @param from first day
 * @param to last day
 */
public record EventFilter(
        @Nullable String q,
        @Nullable EventKind kind,
        @Nullable UUID network,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Where where(RegionCalendar calendar) {
        return new Where()
                .words("search_key", q)
                .that("kind = :kind", "kind", kind == null ? null : kind.name())
                .that("network_id = :network", "network", network)
                .that(
                        "starts_at >= :from",
                        "from",
                        from == null ? null : Timestamp.from(calendar.beginning(from)))
                .that(
                        "starts_at < :end",
                        "end",
                        to == null ? null : Timestamp.from(calendar.beginning(to.plusDays(1))));
    }
}
