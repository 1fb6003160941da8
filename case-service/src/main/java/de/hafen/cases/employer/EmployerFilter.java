package de.hafen.cases.employer;

import de.hafen.cases.listing.Archive;
import de.hafen.cases.listing.Where;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.Industry;
import org.jspecify.annotations.Nullable;

/**
 * Which employers a list shows; what is not given does not narrow it.
 *
 * @param archive whether it shows those that were put aside; without them where nothing is said
 */
public record EmployerFilter(
        @Nullable EmployerKind kind,
        @Nullable Industry industry,
        @Nullable Ags municipality,
        @Nullable Archive archive) {

    /** All employers. */
    public static final EmployerFilter ALL = new EmployerFilter(null, null, null, null);

    /** All that the archive shows. */
    static EmployerFilter of(Archive archive) {
        return new EmployerFilter(null, null, null, archive);
    }

    /** Whether it shows those that were put aside. */
    Archive shown() {
        return archive == null ? Archive.WITHOUT : archive;
    }

    Where where() {
        return new Where()
                .that(shown().sql())
                .that("kind = :kind", "kind", kind == null ? null : kind.name())
                .that("industry = :industry", "industry", industry == null ? null : industry.code())
                .that(
                        "municipality = :municipality",
                        "municipality",
                        municipality == null ? null : municipality.value());
    }
}
