package de.hafen.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents the members of a business network. */
final class Members {

    private static final List<String> INDUSTRIES =
            List.of(
                    "62", "46", "70", "71", "47", "56", "26", "28", "49", "68", "69", "72", "73",
                    "74", "79", "85", "86", "63", "10", "13", "14", "20", "22", "25", "27", "33",
                    "35", "41", "43", "52", "55", "58", "64", "66", "82");
    private static final List<String> OFFERS =
            List.of(
                    "Kontakte zu Handelskammern im Herkunftsland",
                    "Erfahrung mit Zoll und Einfuhr",
                    "Mentoring für Gründerinnen und Gründer",
                    "Räume für kleine Treffen",
                    "Übersetzung von Geschäftsunterlagen");
    private static final List<String> SEEKS =
            List.of(
                    "Vertriebspartner in der Euregio",
                    "Fachkräfte für die Produktion",
                    "Partner für gemeinsame Messeauftritte",
                    "Austausch über Gründung und Finanzierung",
                    "Zulieferer in Nordrhein-Westfalen");

    private final Chance chance;
    private final LocalDate today;

    Members(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** So many members that each of the first countries and industries is there at least once. */
    List<SampleMember> invent(Totals totals) {
        List<Names.Origin> origins = new Names().origins().subList(0, totals.memberCountries());
        List<String> industries = INDUSTRIES.subList(0, totals.memberIndustries());
        List<SampleMember> members = new ArrayList<>();
        for (int i = 0; i < totals.members(); i++) {
            Names.Origin origin =
                    i < origins.size() ? origins.get(i) : chance.weighted(origins, o -> o.weight());
            String industry = i < industries.size() ? industries.get(i) : chance.oneOf(industries);
            boolean person = i % 5 != 4;
            String family = chance.oneOf(origin.family());
            String name =
                    person
                            ? origin.given(chance) + " " + family
                            : family
                                    + chance.oneOf(List.of(" GmbH", " Trading GmbH", " & Partner"));
            members.add(
                    new SampleMember(
                            unique(name, members),
                            person,
                            origin.country(),
                            industry,
                            chance.oneOf(OFFERS),
                            chance.oneOf(SEEKS),
                            today.minusDays(chance.between(30, 1_080))));
        }
        return members;
    }

    private static String unique(String name, List<SampleMember> members) {
        String free = name;
        for (int i = 2; taken(free, members); i++) {
            free = name + " " + "I".repeat(i);
        }
        return free;
    }

    private static boolean taken(String name, List<SampleMember> members) {
        return members.stream().anyMatch(m -> m.name().equals(name));
    }
}
