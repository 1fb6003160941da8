package de.hafen.cases.imports;

import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.HeldTitle;
import de.hafen.cases.client.SpokenLanguage;
import de.hafen.platform.imports.Field;
import de.hafen.platform.imports.Row;
import de.hafen.platform.imports.RowRefused;
import de.hafen.platform.sheets.values.Dates;
import de.hafen.platform.sheets.values.Texts;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Occupation;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.ResidenceTitle;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a table of clients can say about each. */
final class ClientColumns {

    final Field<String> number =
            Field.of("number", "Nr.", "No.", "RS-0412", Texts.line(80))
                    .or(
                            "Nummer",
                            "Kundennummer",
                            "Kunden-Nr.",
                            "ID",
                            "Aktenzeichen",
                            "Lfd. Nr.",
                            "Number",
                            "Fallnummer");
    final Field<String> givenName =
            Field.of("givenName", "Vorname", "Given name", "Elif", Texts.line(200))
                    .or("First name", "Vornamen");
    final Field<String> familyName =
            Field.of("familyName", "Nachname", "Family name", "Kaya", Texts.line(200))
                    .or("Familienname", "Last name", "Surname", "Zuname");
    final Field<String> name =
            Field.of("name", "Name", "Name", "", Texts.line(300))
                    .or(
                            "Ratsuchende/r",
                            "Klient",
                            "Kunde",
                            "Kundin",
                            "Person",
                            "Vollständiger Name",
                            "Full name",
                            "Name, Vorname",
                            "Ratsuchende",
                            "Client");
    final Field<String> addressForm =
            Field.of("addressForm", "Anrede", "Form of address", "Frau", Texts.line(60));
    final Field<LocalDate> birthDate;
    final Field<String> email =
            Field.of("email", "E-Mail", "E-mail", "elif@example.org", Texts.email())
                    .or("Mail", "Email", "E-Mail-Adresse");
    final Field<String> phone =
            Field.of("phone", "Telefon", "Phone", "", Texts.phone())
                    .or("Tel", "Tel.", "Mobil", "Handy", "Telefonnummer");
    final Field<List<CountryCode>> citizenships =
            Field.of(
                            "citizenships",
                            "Staatsangehörigkeit",
                            "Citizenship",
                            "Türkei",
                            Words.countries())
                    .or(
                            "Land",
                            "Herkunftsland",
                            "Nationalität",
                            "Country",
                            "Nationality",
                            "Herkunft",
                            "Staatsbürgerschaft",
                            "Country of origin");
    final Field<List<SpokenLanguage>> languages =
            Field.of(
                            "languages",
                            "Sprachen",
                            "Languages",
                            "Deutsch B1, Türkisch",
                            Words.languages())
                    .or("Sprachkenntnisse", "Languages spoken");
    final Field<LanguageTag> preferredLanguage =
            Field.of(
                            "preferredLanguage",
                            "Beratungssprache",
                            "Preferred language",
                            "Englisch",
                            Words.language())
                    .or("Sprache", "Language");
    final Field<Purpose> purpose =
            Field.of("purpose", "Aufenthaltszweck", "Purpose", "Arbeit", Words.purposes())
                    .or("Zweck", "Purpose of stay");
    final Field<TargetGroup> targetGroup =
            Field.of("targetGroup", "Zielgruppe", "Target group", "Fachkraft", Words.targetGroups())
                    .or("Gruppe", "Personengruppe", "Status");
    final Field<Occupation> occupation =
            Field.of("occupation", "Berufsgruppe", "Occupation", "25", Words.occupations())
                    .or("ISCO", "ISCO-08", "Beruf");
    final Field<LocalDate> arrivedOn;
    final Field<Whereabouts> location =
            Field.of("location", "Aufenthalt", "Location", "Deutschland", Words.whereabouts())
                    .or("Aufenthaltsort", "Inland/Ausland", "derzeit in");
    final Field<Ags> municipality =
            Field.of("municipality", "Gemeinde", "Municipality", "Mettmann", Words.municipalities())
                    .or("Wohnort", "Ort", "Stadt", "Kommune", "City", "AGS");
    final Field<String> employer =
            Field.of("employer", "Arbeitgeber", "Employer", "", Texts.line(300))
                    .or("Firma", "Unternehmen", "Company");
    final Field<ResidenceTitle> title =
            Field.of(
                            "title",
                            "Aufenthaltstitel",
                            "Residence title",
                            "Blaue Karte EU",
                            Words.titles())
                    .or("Titel", "Titel (AufenthG)");
    final Field<LocalDate> titleValidUntil;
    final Field<String> titleConditions =
            Field.of(
                            "titleConditions",
                            "Nebenbestimmungen",
                            "Title conditions",
                            "",
                            Texts.line(500))
                    .or("Auflagen", "Nebenbestimmung", "Conditions");
    final Field<LocalDate> since;

    ClientColumns(Clock clock) {
        Dates dates = new Dates(clock);
        birthDate =
                Field.of("birthDate", "Geburtsdatum", "Date of birth", "", dates.pastDay())
                        .or("geb.", "geboren", "geb. am", "Birthday", "Geb.-Datum");
        arrivedOn =
                Field.of("arrivedOn", "Einreise", "Arrived on", "01.03.2026", dates.day())
                        .or("Einreisedatum", "Ankunft", "In Deutschland seit", "eingereist am");
        titleValidUntil =
                Field.of(
                                "titleValidUntil",
                                "Titel gültig bis",
                                "Title valid until",
                                "",
                                dates.day())
                        .or("gültig bis", "Ablauf", "Ablaufdatum", "Valid until");
        since =
                Field.of("since", "Erstkontakt", "First contact", "", dates.pastDay())
                        .or(
                                "Kunde seit",
                                "Aufgenommen am",
                                "Registriert am",
                                "Erstberatung",
                                "Datum");
    }

    List<Field<?>> all() {
        return List.of(
                number,
                givenName,
                familyName,
                name,
                addressForm,
                birthDate,
                email,
                phone,
                citizenships,
                languages,
                preferredLanguage,
                purpose,
                targetGroup,
                occupation,
                arrivedOn,
                location,
                municipality,
                employer,
                title,
                titleValidUntil,
                titleConditions,
                since);
    }

    ClientForm form(Row row) {
        PersonName who = name(row);
        return new ClientForm(
                who.given(),
                who.family(),
                null,
                row.get(addressForm).orElse(null),
                row.get(birthDate).orElse(null),
                row.get(email).orElse(null),
                row.get(phone).orElse(null),
                row.get(citizenships).orElse(List.of()),
                row.get(languages).orElse(List.of()),
                row.get(preferredLanguage).orElse(null),
                row.get(purpose).orElse(null),
                row.get(targetGroup).orElse(TargetGroup.OTHER),
                row.get(occupation).orElse(null),
                row.get(arrivedOn).orElse(null),
                row.get(location).orElse(Whereabouts.IN_GERMANY),
                row.get(municipality).orElse(null),
                null,
                null,
                row.get(title)
                        .map(kind ->
                                new HeldTitle(
                                        kind,
                                        row.get(titleValidUntil).orElse(null),
                                        row.get(titleConditions).orElse(null)))
                        .orElse(null));
    }

    private PersonName name(Row row) {
        if (row.get(familyName).isPresent()) {
            return new PersonName(row.get(givenName).orElse(""), row.need(familyName));
        }
        return row.get(name)
                .or(() -> row.get(givenName))
                .map(PersonName::of)
                .orElseThrow(() -> new RowRefused(familyName, "missing", ""));
    }
}
