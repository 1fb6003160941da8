package de.hafen.cases.client;

import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.listing.Archive;
import de.hafen.cases.listing.Where;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which clients a list shows; what is not given does not narrow it.
 *
 * @param country one of the citizenships
 * @param titleEndsUntil the residence title ends on this day or before
 * @param archive whether it shows those who were put aside; without them where nothing is said
 */
public record ClientFilter(
        @Nullable TargetGroup targetGroup,
        @Nullable CountryCode country,
        @Nullable Purpose purpose,
        @Nullable Whereabouts location,
        @Nullable Ags municipality,
        @Nullable EmployerId employerId,
        @Nullable LocalDate titleEndsUntil,
        @Nullable Archive archive) {

    /** All clients. */
    public static final ClientFilter ALL =
            new ClientFilter(null, null, null, null, null, null, null, null);

    /** All that the archive shows. */
    static ClientFilter of(Archive archive) {
        return new ClientFilter(null, null, null, null, null, null, null, archive);
    }

    /** Whether it shows those who were put aside. */
    Archive shown() {
        return archive == null ? Archive.WITHOUT : archive;
    }

    Where where() {
        return new Where()
                .that(shown().sql())
                .that(
                        "target_group = :group",
                        "group",
                        targetGroup == null ? null : targetGroup.name())
                .that(
                        "citizenships @> array[:country]::text[]",
                        "country",
                        country == null ? null : country.value())
                .that("purpose = :purpose", "purpose", purpose == null ? null : purpose.name())
                .that("location = :location", "location", location == null ? null : location.name())
                .that(
                        "municipality = :municipality",
                        "municipality",
                        municipality == null ? null : municipality.value())
                .that(
                        "employer_id = :employer",
                        "employer",
                        employerId == null ? null : employerId.value())
                .that("title_valid_until <= :titleEnds", "titleEnds", titleEndsUntil);
    }
}
