package de.hafen.tenants.settings;

import de.hafen.platform.problem.Violation;
import de.hafen.tenants.region.Accent;
import de.hafen.tenants.region.InvalidRegion;
import de.hafen.tenants.region.RegionEntry;
import de.hafen.tenants.region.RegionProfile;
import de.hafen.tenants.region.Sponsor;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import java.util.ArrayList;
import java.util.List;
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
        new TopicCheck(wrong).check(topics);
        if (!wrong.isEmpty()) {
            throw new InvalidRegion(wrong);
        }
        return new RegionEntry.Options(Boolean.TRUE.equals(secondFactorRequired), topics);
    }

    private static <T> List<T> list(@Nullable List<T> all) {
        return all == null ? List.of() : all;
    }
}
