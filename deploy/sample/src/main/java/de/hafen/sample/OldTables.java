package de.hafen.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A centre's old spreadsheets, made of its records. */
final class OldTables {

    private final Centre centre;

    OldTables(Centre centre) {
        this.centre = centre;
    }

    OldTable employers() {
        Map<String, LocalDate> first = new HashMap<>();
        for (SampleConsultation c : centre.consultations()) {
            if (c.employer() != null) {
                first.merge(c.employer().name(), c.at().toLocalDate(), OldTables::earlier);
            }
        }
        return new OldTable(
                "Unternehmen",
                List.of("Firma", "Art", "Branche (WZ)", "Ort", "Größe", "Erstkontakt"),
                centre.employers().stream()
                        .map(e ->
                                List.of(
                                        e.name(),
                                        GermanWords.ofEmployer(e.kind()),
                                        e.industry(),
                                        GermanWords.municipality(e.municipality()),
                                        size(e.size()),
                                        day(first.get(e.name()), 0)))
                        .toList());
    }

    OldTable clients() {
        Map<String, LocalDate> first = new HashMap<>();
        for (SampleConsultation c : centre.consultations()) {
            if (c.client() != null) {
                first.merge(c.client().number(), c.at().toLocalDate(), OldTables::earlier);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (SampleClient c : centre.clients()) {
            rows.add(
                    List.of(
                            c.number(),
                            c.familyName(),
                            c.givenName(),
                            day(c.birthDate(), 0),
                            GermanWords.country(c.country()),
                            c.languages().stream()
                                    .map(GermanWords::language)
                                    .collect(Collectors.joining(", ")),
                            GermanWords.of(c.targetGroup()),
                            day(c.arrivedOn(), rows.size()),
                            c.abroad() ? "im Ausland" : "in Deutschland",
                            GermanWords.municipality(c.municipality()),
                            c.title().name(),
                            day(c.titleValidUntil(), 0),
                            c.email(),
                            c.employer() == null ? "" : c.employer(),
                            day(first.get(c.number()), rows.size())));
        }
        return new OldTable(
                "Ratsuchende",
                List.of(
                        "Nr.",
                        "Nachname",
                        "Vorname",
                        "geb. am",
                        "Staatsangehörigkeit",
                        "Sprachen",
                        "Zielgruppe",
                        "Einreise",
                        "Aufenthaltsort",
                        "Wohnort",
                        "Aufenthaltstitel",
                        "gültig bis",
                        "E-Mail",
                        "Arbeitgeber",
                        "Erstkontakt"),
                rows);
    }

    /** One table for each year, as desks keep them. */
    Map<Integer, OldTable> consultations(List<SampleConsultation> held) {
        Map<Integer, List<List<String>>> years = new LinkedHashMap<>();
        for (SampleConsultation c : held) {
            List<List<String>> rows =
                    years.computeIfAbsent(c.at().getYear(), year -> new ArrayList<>());
            rows.add(row(c, rows.size()));
        }
        Map<Integer, OldTable> tables = new LinkedHashMap<>();
        years.forEach((year, rows) ->
                tables.put(
                        year,
                        new OldTable(
                                "Beratungen " + year,
                                List.of(
                                        "Lfd.",
                                        "Datum",
                                        "Uhrzeit",
                                        "Nr. Person",
                                        "Firma",
                                        "Thema",
                                        "Kanal",
                                        "Dauer",
                                        "Sprache",
                                        "Ergebnis",
                                        "Wiedervorlage",
                                        "Berater/in",
                                        "Notiz"),
                                rows)));
        return tables;
    }

    private static List<String> row(SampleConsultation c, int row) {
        return List.of(
                c.number(),
                GermanWords.date(c.at().toLocalDate(), row),
                GermanWords.time(c.at()),
                c.client() == null ? "" : c.client().number(),
                c.employer() == null ? "" : c.employer().name(),
                c.topics().stream().map(GermanWords::of).collect(Collectors.joining(", ")),
                GermanWords.of(c.channel()),
                GermanWords.minutes(c.minutes(), row),
                GermanWords.language(c.language()),
                GermanWords.of(c.outcome()),
                day(c.followUpOn(), row),
                c.adviser(),
                c.note());
    }

    OldTable events(Map<String, String> networks) {
        List<List<String>> rows = new ArrayList<>();
        for (SampleEvent e : centre.events()) {
            LocalDateTime end = e.endsAt();
            boolean sameDay = end.toLocalDate().equals(e.startsAt().toLocalDate());
            rows.add(
                    List.of(
                            e.title(),
                            GermanWords.of(e.kind()),
                            GermanWords.date(e.startsAt().toLocalDate(), rows.size()),
                            GermanWords.time(e.startsAt()),
                            sameDay ? "" : day(end.toLocalDate(), 0),
                            GermanWords.time(end),
                            e.place(),
                            GermanWords.municipality(e.municipality()),
                            networks.getOrDefault(e.kind().name(), networks.getOrDefault("", "")),
                            String.valueOf(e.capacity()),
                            String.valueOf(e.registered()),
                            String.valueOf(e.participants())));
        }
        return new OldTable(
                "Veranstaltungen",
                List.of(
                        "Veranstaltung",
                        "Art",
                        "Datum",
                        "Uhrzeit",
                        "bis",
                        "Ende Uhrzeit",
                        "Ort",
                        "Stadt",
                        "Netzwerk",
                        "Plätze",
                        "Angemeldet",
                        "TN"),
                rows);
    }

    OldTable members(String network) {
        List<List<String>> rows = new ArrayList<>();
        for (SampleMember m : centre.members()) {
            rows.add(
                    List.of(
                            network,
                            m.person() ? "Person" : "Firma",
                            m.name(),
                            GermanWords.country(m.country()),
                            m.industry(),
                            m.offers(),
                            m.seeks(),
                            day(m.joinedOn(), rows.size())));
        }
        return new OldTable(
                "Mitglieder",
                List.of(
                        "Netzwerk",
                        "Art",
                        "Name",
                        "Länder",
                        "Branche",
                        "Bietet",
                        "Sucht",
                        "Mitglied seit"),
                rows);
    }

    private static String size(String code) {
        return switch (code) {
            case "MICRO" -> "bis 9";
            case "SMALL" -> "10-49";
            case "MEDIUM" -> "50-249";
            default -> "ab 250";
        };
    }

    private static String day(@Nullable LocalDate day, int row) {
        return day == null ? "" : GermanWords.date(day, row);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
