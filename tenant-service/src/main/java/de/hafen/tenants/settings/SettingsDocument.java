package de.hafen.tenants.settings;

import de.hafen.platform.problem.Violation;
import de.hafen.tenants.region.Accent;
import de.hafen.tenants.region.InvalidRegion;
import de.hafen.tenants.region.RegionEntry;
import de.hafen.tenants.region.RegionProfile;
import de.hafen.tenants.region.Sponsor;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.OwnTopic;
import de.hafen.vocabulary.TargetGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A region's settings as they are read and written over HTTP; every part may be missing. */
record SettingsDocument(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable List<Ags> municipalities,
        @Nullable List<Sponsor> sponsors,
        @Nullable List<LanguageTag> languages,
        @Nullable List<TargetGroup> targetGroups,
        @Nullable String accent,
        @Nullable String mark,
        @Nullable Boolean secondFactorRequired,
        @Nullable List<RegionEntry.LabelledTopic> ownTopics) {

    private static final int MOST_TOPICS = 200;
    private static final int LONGEST_LABEL = 80;

    static SettingsDocument of(RegionEntry region) {
        RegionProfile profile = region.profile();
        return new SettingsDocument(
                profile.name(),
                profile.shortName(),
                profile.municipalities(),
                profile.sponsors(),
                profile.languages(),
                profile.targetGroups(),
                profile.accent().value(),
                profile.mark(),
                region.options().secondFactorRequired(),
                region.options().ownTopics());
    }

    RegionProfile profile() {
        if (accent == null || !Accent.isAccent(accent)) {
            throw new InvalidRegion(
                    List.of(
                            new Violation(
                                    "/accent",
                                    "unknown",
                                    "#rrggbb, or one of "
                                            + String.join(
                                                    ", ",
                                                    Accent.PALETTE.stream().sorted().toList()))));
        }
        return new RegionProfile(
                name == null ? "" : name,
                shortName == null ? "" : shortName,
                list(municipalities),
                list(sponsors),
                list(languages),
                list(targetGroups),
                new Accent(accent),
                mark == null ? "" : mark);
    }

    RegionEntry.Options options() {
        List<Violation> wrong = new ArrayList<>();
        if (secondFactorRequired == null) {
            wrong.add(new Violation("/secondFactorRequired", "required", "True or false."));
        }
        List<RegionEntry.LabelledTopic> topics = list(ownTopics);
        if (topics.size() > MOST_TOPICS) {
            wrong.add(new Violation("/ownTopics", "too-many", "At most " + MOST_TOPICS + "."));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < topics.size(); i++) {
            check(wrong, "/ownTopics/" + i, topics.get(i), codes);
        }
        if (!wrong.isEmpty()) {
            throw new InvalidRegion(wrong);
        }
        return new RegionEntry.Options(Boolean.TRUE.equals(secondFactorRequired), topics);
    }

    private static void check(
            List<Violation> wrong,
            String pointer,
            RegionEntry.LabelledTopic topic,
            Set<String> codes) {
        // what Jackson makes of a missing member is null, whatever the record says
        Object parent = topic.parent();
        if (parent == null) {
            wrong.add(new Violation(pointer + "/parent", "required", "A common topic."));
            return;
        }
        try {
            String code = new OwnTopic(topic.parent(), String.valueOf(topic.code())).toString();
            if (!codes.add(code)) {
                wrong.add(new Violation(pointer + "/code", "twice", "Each only once."));
            }
        } catch (IllegalArgumentException notACode) {
            wrong.add(
                    new Violation(
                            pointer + "/code",
                            "wrong",
                            "Capital letters, digits and underscores, for example JOB_FAIR."));
        }
        String label = String.valueOf(topic.label()).strip();
        if (label.isEmpty() || label.equals("null") || label.length() > LONGEST_LABEL) {
            wrong.add(
                    new Violation(
                            pointer + "/label",
                            "required",
                            "1 to " + LONGEST_LABEL + " characters."));
        }
    }

    private static <T> List<T> list(@Nullable List<T> all) {
        return all == null ? List.of() : all;
    }
}
