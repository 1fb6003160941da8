package de.hafen.sample;

import de.hafen.vocabulary.Topic;
import java.util.List;
import java.util.Map;

/** What consultations are about and what an adviser would write down. */
final class Talk {

    /**
     * Shares of topics in consultations for people. The first two are those of a comparable centre
     * (learning German 30.7 %, job search 18.9 %); the order of the next ones too.
     */
    static final Map<Topic, Double> FOR_PEOPLE =
            Map.ofEntries(
                    Map.entry(Topic.LANGUAGE, 30.7),
                    Map.entry(Topic.WORK, 18.9),
                    Map.entry(Topic.HOUSING, 9.0),
                    Map.entry(Topic.CHILDCARE, 6.5),
                    Map.entry(Topic.STUDY, 4.5),
                    Map.entry(Topic.SOCIAL_LIFE, 4.0),
                    Map.entry(Topic.RESIDENCE, 7.0),
                    Map.entry(Topic.RECOGNITION, 5.0),
                    Map.entry(Topic.REGISTRATION, 4.0),
                    Map.entry(Topic.HEALTH, 2.5),
                    Map.entry(Topic.SCHOOL, 2.2),
                    Map.entry(Topic.FAMILY_PARTNER, 2.0),
                    Map.entry(Topic.DRIVING, 1.5),
                    Map.entry(Topic.TAX_SOCIAL, 1.2),
                    Map.entry(Topic.FOUNDING, 1.0));

    static final Map<Topic, Double> FOR_EMPLOYERS =
            Map.of(
                    Topic.EMPLOYER_RECRUITING, 34.0,
                    Topic.EMPLOYER_ONBOARDING, 24.0,
                    Topic.ENTRY, 18.0,
                    Topic.EMPLOYER_DUTIES, 12.0,
                    Topic.RECOGNITION, 8.0,
                    Topic.HOUSING, 4.0);

    private static final Map<Topic, List<String>> NOTES =
            Map.ofEntries(
                    Map.entry(
                            Topic.LANGUAGE,
                            List.of(
                                    "Einstufung besprochen, Kurs ab B1 am Abend gesucht.",
                                    "Zulassung zum Integrationskurs liegt vor, Träger verglichen.",
                                    "Prüfungstermin B2 notiert, Lernpartner vermittelt.")),
                    Map.entry(
                            Topic.WORK,
                            List.of(
                                    "Lebenslauf zusammen durchgesehen, drei Stellen gemerkt.",
                                    "Arbeitsvertrag erklärt: Probezeit und Kündigungsfrist.",
                                    "Bewerbungsgespräch vorbereitet.")),
                    Map.entry(
                            Topic.HOUSING,
                            List.of(
                                    "Wohnungsgeberbestätigung fehlt noch, Muster mitgegeben.",
                                    "Mietangebot geprüft, Kaution erklärt.")),
                    Map.entry(
                            Topic.CHILDCARE,
                            List.of(
                                    "Anmeldung im Kita-Navigator gezeigt.",
                                    "Tagespflege als Übergang besprochen.")),
                    Map.entry(
                            Topic.RESIDENCE,
                            List.of(
                                    "Verlängerung rechtzeitig beantragen, Unterlagen gesammelt.",
                                    "Niederlassungserlaubnis: Voraussetzungen durchgegangen.")),
                    Map.entry(
                            Topic.RECOGNITION,
                            List.of(
                                    "Übersetzungen der Zeugnisse fehlen noch.",
                                    "Bescheid erklärt: Anpassungslehrgang oder Prüfung.")),
                    Map.entry(
                            Topic.REGISTRATION,
                            List.of(
                                    "Termin zur Anmeldung gebucht, Unterlagen vollständig.",
                                    "Name im Pass und auf dem Formular weichen ab, korrigiert.")),
                    Map.entry(
                            Topic.EMPLOYER_RECRUITING,
                            List.of(
                                    "Stellenprofil und Weg über § 18a geklärt.",
                                    "Gehaltsschwelle der Blauen Karte geprüft.")),
                    Map.entry(
                            Topic.EMPLOYER_ONBOARDING,
                            List.of(
                                    "Plan für die ersten vier Wochen abgestimmt.",
                                    "Wohnungssuche für zwei neue Fachkräfte angestoßen.")),
                    Map.entry(
                            Topic.ENTRY,
                            List.of(
                                    "Beschleunigtes Fachkräfteverfahren: Vollmacht vorbereitet.",
                                    "Termin bei der Botschaft abgewartet.")),
                    Map.entry(
                            Topic.EMPLOYER_DUTIES,
                            List.of("Hinweis auf Faire Integration am ersten Arbeitstag.")));

    private Talk() {}

    static Topic topic(Map<Topic, Double> shares, Chance chance) {
        return chance.weighted(shares.keySet().stream().sorted().toList(), shares::get);
    }

    static String note(Topic topic, Chance chance) {
        return chance.oneOf(
                NOTES.getOrDefault(topic, List.of("Fragen geklärt.", "Informationen mitgegeben.")));
    }
}
