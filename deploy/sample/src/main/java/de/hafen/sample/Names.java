package de.hafen.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Names as people of many countries bear them, put together by chance. Anybody who has such a name
 * is not meant.
 */
final class Names {

    private final List<Origin> origins;

    Names() {
        origins =
                Resource.rows("names.tsv").stream()
                        .map(r ->
                                new Origin(
                                        r.get(0),
                                        r.get(1),
                                        Integer.parseInt(r.get(2)),
                                        List.of(r.get(3).split(",")),
                                        List.of(r.get(4).split(",")),
                                        List.of(r.get(5).split(","))))
                        .toList();
    }

    /** All countries for which there are names, the most frequent first. */
    List<Origin> origins() {
        return origins;
    }

    /** Country, its first language and its names. */
    record Origin(
            String country,
            String language,
            int weight,
            List<String> women,
            List<String> men,
            List<String> family) {

        String given(Chance chance) {
            return chance.oneOf(chance.happens(0.52) ? women : men);
        }
    }

    /** The part of an address before the @ for this name. */
    static String mailbox(String given, String family, int number) {
        String plain =
                Normalizer.normalize(given + "." + family, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z.]", "");
        return (plain.length() < 5 ? "kontakt" : plain) + number;
    }
}
