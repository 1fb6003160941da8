package de.hafen.sample;

import de.hafen.vocabulary.ResidenceTitle;
import de.hafen.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invents the clients of a region. */
final class People {

    private static final Set<String> FREE_MOVEMENT =
            Set.of("IT", "ES", "PL", "GR", "RO", "FR", "BG", "NL", "BE");

    private final Names names = new Names();
    private final Chance chance;
    private final LocalDate today;

    People(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    List<SampleClient> invent(
            int count,
            Map<TargetGroup, Double> groups,
            Map<String, Double> municipalities,
            List<SampleEmployer> employers) {
        Set<String> taken = new LinkedHashSet<>();
        List<SampleClient> clients = new ArrayList<>();
        while (clients.size() < count) {
            SampleClient client = person(clients.size() + 1, groups, municipalities, employers);
            // two people with one name and one birthday would look like a duplicate
            if (taken.add(client.givenName() + client.familyName() + client.birthDate())) {
                clients.add(client);
            }
        }
        return clients;
    }

    private SampleClient person(
            int number,
            Map<TargetGroup, Double> groups,
            Map<String, Double> municipalities,
            List<SampleEmployer> employers) {
        TargetGroup group = pick(groups);
        Names.Origin origin =
                chance.weighted(names.origins(), o -> weight(o.country(), o.weight(), group));
        String given = origin.given(chance);
        String family = chance.oneOf(origin.family());
        LocalDate arrived = today.minusDays(chance.between(5, 1_900));
        int age = group == TargetGroup.STUDENT ? chance.between(19, 28) : chance.between(23, 49);
        ResidenceTitle title = title(origin.country(), group);
        boolean works =
                group == TargetGroup.PROFESSIONAL
                        || group == TargetGroup.RESEARCHER
                        || group == TargetGroup.NURSE;
        return new SampleClient(
                "RS-%04d".formatted(number),
                given,
                family,
                today.minusYears(age).minusDays(chance.between(0, 364)),
                origin.country(),
                languages(origin.language()),
                group,
                arrived,
                arrived.isAfter(today.minusDays(30)) && chance.happens(0.5),
                pick(municipalities),
                title,
                validUntil(title),
                Names.mailbox(given, family, number) + "@post.example",
                works && chance.happens(0.6) ? chance.oneOf(employers).name() : null);
    }

    private static double weight(String country, int weight, TargetGroup group) {
        boolean recruited = Set.of("PH", "TN", "IN", "BR", "AL", "MA", "CO").contains(country);
        return group == TargetGroup.NURSE && recruited ? weight * 5 : weight;
    }

    private List<String> languages(String first) {
        Set<String> spoken = new LinkedHashSet<>();
        if (chance.happens(0.45)) {
            spoken.add("en");
        }
        spoken.add(first);
        if (chance.happens(0.7)) {
            spoken.add("de");
        }
        spoken.add("en");
        return List.copyOf(spoken);
    }

    private ResidenceTitle title(String country, TargetGroup group) {
        if (FREE_MOVEMENT.contains(country)) {
            return ResidenceTitle.FREE_MOVEMENT;
        }
        if (country.equals("UA") && chance.happens(0.7)) {
            return ResidenceTitle.TEMPORARY_PROTECTION;
        }
        return switch (group) {
            case STUDENT -> ResidenceTitle.STUDY;
            case RESEARCHER -> ResidenceTitle.RESEARCHER;
            case FOUNDER -> ResidenceTitle.SELF_EMPLOYMENT;
            case NURSE ->
                    chance.happens(0.55)
                            ? ResidenceTitle.RECOGNITION
                            : ResidenceTitle.SKILLED_VOCATIONAL;
            case FAMILY -> ResidenceTitle.FAMILY;
            case PROFESSIONAL, ACADEMIC ->
                    chance.happens(0.6)
                            ? ResidenceTitle.BLUE_CARD
                            : ResidenceTitle.SKILLED_ACADEMIC;
            case TRADES, EDUCATOR -> ResidenceTitle.SKILLED_VOCATIONAL;
            case OTHER -> ResidenceTitle.OTHER_EMPLOYMENT;
        };
    }

    private @Nullable LocalDate validUntil(ResidenceTitle title) {
        return title == ResidenceTitle.FREE_MOVEMENT
                ? null
                : today.plusDays(chance.between(-20, 1_200));
    }

    private <T extends Comparable<T>> T pick(Map<T, Double> weights) {
        return chance.weighted(weights.keySet().stream().sorted().toList(), weights::get);
    }
}
