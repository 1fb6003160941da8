package de.hafen.vocabulary;

import java.util.List;

/**
 * A district or district-free city of North Rhine-Westphalia.
 *
 * @param key five digits
 * @param name its name
 * @param city whether it is a district-free city
 * @param governmentDistrict the government district that it belongs to
 */
public record District(String key, String name, boolean city, String governmentDistrict) {

    private static final CodeList<District> LIST =
            CodeList.of(
                    "nrw-districts.tsv",
                    row -> new District(row[0], row[1], row[2].equals("city"), row[3]));

    /** All 53. */
    public static List<District> all() {
        return LIST.all();
    }
}
