package de.hafen.cases.imports;

import de.hafen.cases.topic.RegionTopic;
import de.hafen.platform.imports.Field;
import de.hafen.platform.sheets.values.Codes;
import de.hafen.platform.sheets.values.Dates;
import de.hafen.platform.sheets.values.Numbers;
import de.hafen.platform.sheets.values.Texts;
import de.hafen.vocabulary.Audience;
import de.hafen.vocabulary.Channel;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.TargetGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** What a table of consultations can say about each. */
final class ConsultationColumns {

    final Field<LocalDateTime> on;
    final Field<LocalTime> at;
    final Field<String> number =
            Field.of("number", "Nr. Person", "Client no.", "RS-0412", Texts.line(80))
                    .or("Kundennummer", "Kunden-Nr.", "Nr.", "Person / Nr.", "Klient Nr.");
    final Field<String> person =
            Field.of("person", "Person", "Client", "Elif Kaya", Texts.line(300))
                    .or(
                            "Name",
                            "Ratsuchende/r",
                            "Klient",
                            "Kunde",
                            "Kundin",
                            "Person / Name",
                            "Ratsuchende",
                            "Name, Vorname");
    final Field<String> givenName =
            Field.of("givenName", "Vorname", "Given name", "", Texts.line(200))
                    .or("Person / Vorname");
    final Field<String> familyName =
            Field.of("familyName", "Nachname", "Family name", "", Texts.line(200))
                    .or("Person / Nachname", "Familienname");
    final Field<List<CountryCode>> country =
            Field.of("country", "Land", "Country", "Türkei", Words.countries())
                    .or("Herkunftsland", "Staatsangehörigkeit", "Nationalität", "Person / Land");
    final Field<TargetGroup> targetGroup =
            Field.of("targetGroup", "Zielgruppe", "Target group", "Fachkraft", Words.targetGroups())
                    .or("Gruppe", "Personengruppe", "Person / Zielgruppe");
    final Field<String> employer =
            Field.of("employer", "Firma", "Employer", "", Texts.line(300))
                    .or("Unternehmen", "Arbeitgeber", "Company", "Firma / Name", "Institution");
    final Field<Audience> audience =
            Field.of(
                            "audience",
                            "Beratung für",
                            "Audience",
                            "Person",
                            Codes.<Audience>named("not-known")
                                    .add(Audience.PERSON, "PERSON", "Privatperson", "Einzelperson")
                                    .add(
                                            Audience.EMPLOYER,
                                            "EMPLOYER",
                                            "Firma",
                                            "Unternehmen",
                                            "Arbeitgeber",
                                            "Company")
                                    .add(Audience.BOTH, "BOTH", "beide", "Person und Unternehmen")
                                    .build())
                    .or("Art", "Zielgruppe der Beratung", "Kundenart");
    final Field<List<SaidTopic>> topics;
    final Field<Channel> channel =
            Field.of("channel", "Kanal", "Channel", "persönlich", Words.channels())
                    .or("Weg", "Kontaktart", "Kontaktweg", "Beratungsform", "Form", "Medium");
    final Field<Integer> minutes =
            Field.of("minutes", "Dauer", "Duration", "45", Numbers.minutes())
                    .or(
                            "Minuten",
                            "Min.",
                            "Dauer (Min.)",
                            "Dauer in Min.",
                            "Std.",
                            "Stunden",
                            "Dauer (Std.)",
                            "Zeit (Min.)",
                            "Beratungsdauer");
    final Field<LanguageTag> language =
            Field.of("language", "Sprache", "Language", "Englisch", Words.language())
                    .or("Beratungssprache", "Gesprächssprache");
    final Field<Outcome> outcome =
            Field.of("outcome", "Ergebnis", "Outcome", "geklärt", Words.outcomes())
                    .or("Stand", "Status", "Resultat");
    final Field<LocalDate> followUpOn;
    final Field<String> adviser =
            Field.of("adviser", "Berater/in", "Adviser", "", Texts.line(200))
                    .or(
                            "Berater",
                            "Beraterin",
                            "Beratende",
                            "bearbeitet von",
                            "Kürzel",
                            "Mitarbeiter",
                            "Beraten durch",
                            "Consultant");
    final Field<String> note =
            Field.of("note", "Notiz", "Note", "", Texts.note(20_000))
                    .or(
                            "Notizen",
                            "Bemerkung",
                            "Bemerkungen",
                            "Anmerkung",
                            "Kommentar",
                            "Inhalt",
                            "Beschreibung",
                            "Notes");

    /**
     * @param own the region's own topics
     */
    ConsultationColumns(Clock clock, List<RegionTopic> own) {
        Dates dates = new Dates(clock);
        topics =
                Field.of("topics", "Thema", "Topic", "Wohnen", Words.topics(own).several())
                        .or("Themen", "Topics", "Anliegen", "Beratungsthema", "Betreff")
                        .needed();
        on =
                Field.of("on", "Datum", "Date", "12.11.2026", dates.dayAndTime())
                        .or(
                                "Beratungsdatum",
                                "Tag",
                                "am",
                                "Termin",
                                "Datum der Beratung",
                                "Kontaktdatum")
                        .needed();
        at =
                Field.of("at", "Uhrzeit", "Time", "14:30", dates.time())
                        .or("Zeit", "Beginn", "um", "Start");
        followUpOn =
                Field.of("followUpOn", "Wiedervorlage", "Follow-up", "", dates.day())
                        .or("WV", "Nachfassen am", "Wiedervorlage am", "Follow up");
    }

    List<Field<?>> all() {
        return List.of(
                on,
                at,
                number,
                person,
                givenName,
                familyName,
                country,
                targetGroup,
                employer,
                audience,
                topics,
                channel,
                minutes,
                language,
                outcome,
                followUpOn,
                adviser,
                note);
    }
}
