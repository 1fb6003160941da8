package de.hafen.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A municipality of the first regions or of the districts around them.
 *
 * @param ags its key
 * @param name its name
 * @param district key of its district, five digits
 */
public record Municipality(Ags ags, String name, String district) {

    private static final CodeList<Municipality> LIST =
            CodeList.of(
                    "municipalities-first-regions.tsv",
                    row -> new Municipality(new Ags(row[0]), row[1], row[2]));

    /** All that the list has. */
    public static List<Municipality> all() {
        return LIST.all();
    }

    /**
     * The municipality with that key; empty where the list has none (there are more in Germany).
     */
    public static Optional<Municipality> of(Ags ags) {
        return LIST.has(ags.value()) ? Optional.of(LIST.get(ags.value())) : Optional.empty();
    }

    /** The municipalities of a district. */
    public static List<Municipality> ofDistrict(String district) {
        return all().stream().filter(one -> one.district().equals(district)).toList();
    }
}
