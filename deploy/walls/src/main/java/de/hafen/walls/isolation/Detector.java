package de.hafen.walls.isolation;

import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds planted things where they don't belong. */
public final class Detector {

    private final List<Territory> territories;

    /**
     * @param territories all regions with canaries
     */
    public Detector(List<Territory> territories) {
        this.territories = List.copyOf(territories);
    }

    /**
     * What of other regions stands in the answer and was not in the question.
     *
     * @param own the region that the reader may read; empty for none
     */
    public List<String> foreign(Request request, Answer answer, String own, boolean codes) {
        return foreign(answer.everything(), request.sent(), own, codes);
    }

    /** The same for any text, as a log. */
    public List<String> foreign(String text, String known, String own, boolean codes) {
        List<String> found = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        String asked = known.toLowerCase(Locale.ROOT);
        for (Territory territory : territories) {
            if (!territory.key().equals(own)) {
                String word = territory.canary();
                if (lower.contains(word) && !asked.contains(word)) {
                    found.add("the canary of " + territory + around(lower, word));
                }
                for (String id : territory.ids()) {
                    if (lower.contains(id) && !asked.contains(id)) {
                        found.add("an id of " + territory + around(lower, id));
                    }
                }
                String code = '"' + territory.country().toLowerCase(Locale.ROOT) + '"';
                if (codes && lower.contains(code) && !asked.contains(code)) {
                    found.add("the country of " + territory);
                }
            }
        }
        return found;
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return " in …"
                + text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60))
                        .replace('\n', ' ')
                + "…";
    }
}
