package de.hafen.events.member;

import de.hafen.events.listing.Where;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which members a list is about.
 *
 * @param q words from name, organisation, offers or seeks
 * @param left whether those are meant who have left
 */
public record MemberFilter(
        @Nullable String q,
        @Nullable UUID network,
        @Nullable MemberKind kind,
        @Nullable CountryCode country,
        @Nullable Industry industry,
        @Nullable Boolean left) {

    Where where() {
        Where where =
                new Where()
                        .words("search_key", q)
                        .that("network_id = :network", "network", network)
                        .that("kind = :kind", "kind", kind == null ? null : kind.name())
                        .that(
                                "countries @> array[:country]::text[]",
                                "country",
                                country == null ? null : country.value())
                        .that(
                                "industries @> array[:industry]::text[]",
                                "industry",
                                industry == null ? null : industry.code());
        if (left != null) {
            where.that(left ? "left_on is not null" : "left_on is null");
        }
        return where;
    }
}
