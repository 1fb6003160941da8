package de.hafen.tenants.region;

import de.hafen.platform.problem.Violation;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a region is called, where it works, for whom, and how it looks.
 *
 * @param name the centre's name, for example {@code Expat Service Desk}
 * @param shortName the place, as it stands in lists and charts
 * @param municipalities at least one
 * @param sponsors who carries the centre
 * @param languages in which it works, the first is its own
 * @param targetGroups switched on
 * @param accent the colour of its pages
 * @param mark the sign beside the colour, so that colour is never the only carrier
 */
public record RegionProfile(
        String name,
        String shortName,
        List<Ags> municipalities,
        List<Sponsor> sponsors,
        List<LanguageTag> languages,
        List<TargetGroup> targetGroups,
        Accent accent,
        String mark) {

    /** Signs that can be told from each other when printed in grey. */
    public static final Set<String> MARKS = Set.of("●", "■", "▲", "◆", "⬢", "★");

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SHORT_NAME = 40;
    private static final int MOST = 60;

    /** Throws {@link InvalidRegion}, which names every part that is wrong. */
    public RegionProfile {
        name = name.strip();
        shortName = shortName.strip();
        municipalities = List.copyOf(municipalities);
        sponsors = List.copyOf(sponsors);
        languages = List.copyOf(languages);
        targetGroups = List.copyOf(targetGroups);
        List<Violation> wrong = new ArrayList<>();
        length(wrong, "/name", name, LONGEST_NAME);
        length(wrong, "/shortName", shortName, LONGEST_SHORT_NAME);
        each(wrong, "/municipalities", municipalities, 1);
        each(wrong, "/languages", languages, 1);
        each(wrong, "/targetGroups", targetGroups, 1);
        each(wrong, "/sponsors", sponsors, 0);
        for (int i = 0; i < sponsors.size(); i++) {
            length(wrong, "/sponsors/" + i + "/name", sponsors.get(i).name().strip(), LONGEST_NAME);
        }
        if (!MARKS.contains(mark)) {
            wrong.add(new Violation("/mark", "unknown", "One of " + String.join(" ", MARKS) + "."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidRegion(wrong);
        }
    }

    private static void length(List<Violation> wrong, String pointer, String text, int most) {
        if (text.isEmpty()) {
            wrong.add(new Violation(pointer, "required", "It needs at least one letter."));
        } else if (text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            wrong.add(
                    new Violation(
                            pointer, "too-long", "At most " + most + " characters in one line."));
        }
    }

    private static void each(List<Violation> wrong, String pointer, List<?> all, int least) {
        if (all.size() < least) {
            wrong.add(new Violation(pointer, "required", "At least " + least + "."));
        } else if (all.size() > MOST) {
            wrong.add(new Violation(pointer, "too-many", "At most " + MOST + "."));
        } else if (new HashSet<>(all).size() < all.size()) {
            wrong.add(new Violation(pointer, "twice", "Each only once."));
        }
    }
}
