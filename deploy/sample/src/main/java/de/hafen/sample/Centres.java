package de.hafen.sample;

import de.hafen.vocabulary.EventKind;
import de.hafen.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The three first centres, as of a day. The same seed and day give the same records. */
final class Centres {

    private static final long SEED = 20_110_401L;

    private final LocalDate today;
    private final List<SampleEmployer> employers =
            Resource.rows("employers.tsv").stream()
                    .map(r ->
                            new SampleEmployer(
                                    r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), r.get(5)))
                    .toList();

    Centres(LocalDate today) {
        this.today = today;
    }

    List<Centre> all() {
        return List.of(duesseldorf(), aachen(), duisburg());
    }

    private Centre duesseldorf() {
        Chance chance = new Chance(SEED + 1);
        Programme programme = new Programme(chance, today);
        List<SampleEvent> events =
                programme.plan(
                        Totals.DUESSELDORF.events(),
                        Totals.DUESSELDORF.participants(),
                        "05111000",
                        List.of(
                                new Programme.Series(
                                        "Sprechtag Ankommen und Bleiben",
                                        EventKind.INFORMATION_EVENT,
                                        "IHK Düsseldorf",
                                        16,
                                        2),
                                new Programme.Series(
                                        "Werkstatt: Fachkräfte aus dem Ausland einstellen",
                                        EventKind.WORKSHOP,
                                        "IHK Düsseldorf",
                                        10,
                                        3),
                                new Programme.Series(
                                        "After-Work der internationalen Fachkräfte",
                                        EventKind.NETWORK_EVENT,
                                        "Medienhafen",
                                        18,
                                        3),
                                new Programme.Series(
                                        "Willkommen in der Forschung",
                                        EventKind.INFORMATION_EVENT,
                                        "Institut für Werkstoffe am Aaper Wald",
                                        14,
                                        2)),
                        List.of(
                                roundTable(programme, 31),
                                roundTable(programme, 25),
                                roundTable(programme, 19),
                                roundTable(programme, 13),
                                roundTable(programme, 7),
                                roundTable(programme, 1)));
        return centre(
                "duesseldorf",
                Totals.DUESSELDORF,
                chance,
                Map.of(
                        TargetGroup.PROFESSIONAL, 46.0,
                        TargetGroup.RESEARCHER, 18.0,
                        TargetGroup.STUDENT, 14.0,
                        TargetGroup.FAMILY, 14.0,
                        TargetGroup.FOUNDER, 8.0),
                Map.of(
                        "05111000", 62.0,
                        "05158028", 9.0,
                        "05158016", 7.0,
                        "05158032", 6.0,
                        "05158026", 5.0,
                        "05158024", 4.0,
                        "05158020", 3.0,
                        "05158004", 2.0,
                        "05158008", 2.0),
                List.of("Katrin Brandt", "Jonas Weber"),
                events);
    }

    private static SampleEvent roundTable(Programme programme, int monthsAgo) {
        return programme.once(
                "Runder Tisch internationale Studierende",
                EventKind.ROUND_TABLE,
                "Universität, Gebäude 16",
                "05111000",
                monthsAgo,
                1,
                18);
    }

    private Centre aachen() {
        Chance chance = new Chance(SEED + 2);
        Programme programme = new Programme(chance, today);
        List<SampleEvent> events =
                programme.plan(
                        Totals.AACHEN.events(),
                        Totals.AACHEN.participants(),
                        "05334002",
                        List.of(
                                new Programme.Series(
                                        "Netzwerkabend",
                                        EventKind.NETWORK_EVENT,
                                        "Kaiserplatz",
                                        18,
                                        3),
                                new Programme.Series(
                                        "Werkstatt: gemeinsame Ziele",
                                        EventKind.WORKSHOP,
                                        "Technologiezentrum",
                                        15,
                                        3)),
                        List.of(
                                programme.once(
                                        "Unternehmerreise nach Istanbul",
                                        EventKind.DELEGATION_TRIP,
                                        "Istanbul",
                                        "05334002",
                                        26,
                                        5,
                                        19),
                                programme.once(
                                        "Unternehmerreise nach Izmir und Bursa",
                                        EventKind.DELEGATION_TRIP,
                                        "Izmir, Bursa",
                                        "05334002",
                                        14,
                                        5,
                                        16),
                                programme.once(
                                        "Deutsch-Türkischer Wirtschaftstag",
                                        EventKind.BUSINESS_DAY,
                                        "Krönungssaal",
                                        "05334002",
                                        8,
                                        1,
                                        118)));
        return centre(
                "aachen",
                Totals.AACHEN,
                chance,
                Map.of(
                        TargetGroup.FOUNDER, 52.0,
                        TargetGroup.PROFESSIONAL, 28.0,
                        TargetGroup.STUDENT, 20.0),
                Map.of("05334002", 84.0, "05334036", 7.0, "05334016", 5.0, "05334032", 4.0),
                List.of("Deniz Yılmaz"),
                events);
    }

    private Centre duisburg() {
        Chance chance = new Chance(SEED + 3);
        List<SampleEvent> events =
                new Programme(chance, today)
                        .plan(
                                Totals.DUISBURG.events(),
                                Totals.DUISBURG.participants(),
                                "05112000",
                                List.of(
                                        new Programme.Series(
                                                "Informationsabend Pflege und Anerkennung",
                                                EventKind.INFORMATION_EVENT,
                                                "Innenhafen",
                                                17,
                                                2),
                                        new Programme.Series(
                                                "Stammtisch Ankommen in Duisburg",
                                                EventKind.NETWORK_EVENT,
                                                "Dellviertel",
                                                18,
                                                3)),
                                List.of());
        return centre(
                "duisburg",
                Totals.DUISBURG,
                chance,
                Map.of(TargetGroup.ACADEMIC, 54.0, TargetGroup.NURSE, 46.0),
                Map.of("05112000", 1.0),
                List.of("Elif Kaya", "Thomas Nowak"),
                events);
    }

    private Centre centre(
            String region,
            Totals totals,
            Chance chance,
            Map<TargetGroup, Double> groups,
            Map<String, Double> municipalities,
            List<String> advisers,
            List<SampleEvent> events) {
        List<SampleEmployer> own =
                employers.stream().filter(e -> e.region().equals(region)).toList();
        List<SampleClient> clients =
                new People(chance, today).invent(totals.clients(), groups, municipalities, own);
        return new Centre(
                region,
                own,
                clients,
                new Desk(chance, today, advisers).hold(totals, clients, own),
                events,
                new Members(chance, today).invent(totals));
    }
}
