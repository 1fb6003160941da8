package de.hafen.tenants.settings;

import de.hafen.platform.problem.Violation;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.ServiceTransactional;
import de.hafen.platform.web.IfMatch;
import de.hafen.tenants.logbook.Logbook;
import de.hafen.tenants.region.InvalidRegion;
import de.hafen.tenants.region.RegionEntry;
import de.hafen.tenants.region.RegionProfile;
import de.hafen.tenants.region.Regions;
import de.hafen.vocabulary.OwnTopic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a region's administrators decide, with who changed what when. */
@Component
@ServiceTransactional
public class Settings {

    private final Regions regions;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;

    Settings(Regions regions, Logbook logbook, ApplicationEventPublisher events) {
        this.regions = regions;
        this.logbook = logbook;
        this.events = events;
    }

    /** The settings now. */
    public RegionEntry of(RegionKey region) {
        return regions.get(region);
    }

    /** Replaces profile and options, if nobody else did since that version was read. */
    public RegionEntry change(
            RegionKey region, IfMatch seen, RegionProfile profile, RegionEntry.Options options) {
        RegionEntry before = regions.get(region);
        seen.mustBe(before.version());
        mustKeepTopics(before.options(), options);
        RegionEntry after = regions.change(region, seen.version(), profile, options);
        String changed =
                parts(after).entrySet().stream()
                        .filter(it ->
                                !Objects.equals(parts(before).get(it.getKey()), it.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(" "));
        logbook.record(region, "settings-changed", region.value(), changed);
        events.publishEvent(new TopicTelling.Changed());
        return after;
    }

    /** Consultations carry an own topic by its code: what has one is archived, never left out. */
    private static void mustKeepTopics(RegionEntry.Options before, RegionEntry.Options after) {
        Set<OwnTopic> kept = topics(after);
        List<Violation> wrong =
                topics(before).stream()
                        .filter(it -> !kept.contains(it))
                        .map(it ->
                                new Violation(
                                        "/ownTopics",
                                        "missing",
                                        it + " is missing. A topic stays; archive it instead."))
                        .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidRegion(wrong);
        }
    }

    private static Set<OwnTopic> topics(RegionEntry.Options options) {
        return options.ownTopics().stream()
                .map(RegionEntry.LabelledTopic::topic)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> parts(RegionEntry region) {
        RegionProfile profile = region.profile();
        return new TreeMap<>(
                Map.of(
                        "accent", profile.accent(),
                        "languages", profile.languages(),
                        "mark", profile.mark(),
                        "municipalities", profile.municipalities(),
                        "name", profile.name(),
                        "ownTopics", region.options().ownTopics(),
                        "secondFactorRequired", region.options().secondFactorRequired(),
                        "shortName", profile.shortName(),
                        "sponsors", profile.sponsors(),
                        "targetGroups", profile.targetGroups()));
    }
}
