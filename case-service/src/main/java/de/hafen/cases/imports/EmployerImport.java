package de.hafen.cases.imports;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.employer.BroughtEmployer;
import de.hafen.cases.employer.EmployerContact;
import de.hafen.cases.employer.EmployerForm;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.platform.imports.Arrivals;
import de.hafen.platform.imports.Field;
import de.hafen.platform.imports.ImportKind;
import de.hafen.platform.imports.Outcome;
import de.hafen.platform.imports.Row;
import de.hafen.platform.imports.Sourced;
import de.hafen.platform.imports.TakeBack;
import de.hafen.platform.sheets.values.Dates;
import de.hafen.platform.sheets.values.Texts;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.EmployerSize;
import de.hafen.vocabulary.Industry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Employers, one in each row; an employer is known again by its name. */
@Component
class EmployerImport implements ImportKind<EmployerImport.Line> {

    private final Field<String> name =
            Field.of("name", "Firma", "Employer", "Rheinwerk Sensorik GmbH", Texts.line(300))
                    .or(
                            "Unternehmen",
                            "Arbeitgeber",
                            "Company",
                            "Name",
                            "Firmenname",
                            "Organisation",
                            "Institution",
                            "Unternehmensname")
                    .needed();
    private final Field<EmployerKind> kind =
            Field.of("kind", "Art", "Kind", "Unternehmen", Words.employerKinds())
                    .or("Typ", "Type", "Rechtsform", "Kategorie");
    private final Field<Industry> industry =
            Field.of("industry", "Branche", "Industry", "26", Words.industries())
                    .or("WZ", "WZ 2008", "Wirtschaftszweig", "Branchenschlüssel");
    private final Field<Ags> municipality =
            Field.of("municipality", "Gemeinde", "Municipality", "Ratingen", Words.municipalities())
                    .or("Ort", "Stadt", "Sitz", "Kommune", "City", "AGS", "Standort");
    private final Field<EmployerSize> size =
            Field.of("size", "Größe", "Size", "50-249", Words.employerSizes())
                    .or(
                            "Mitarbeiter",
                            "Beschäftigte",
                            "Mitarbeitende",
                            "Employees",
                            "Unternehmensgröße");
    private final Field<String> contact =
            Field.of("contact", "Kontakt", "Contact", "", Texts.line(200))
                    .or("Ansprechpartner", "Ansprechpartnerin", "Ansprechperson", "Contact person");
    private final Field<String> email =
            Field.of("email", "E-Mail", "E-mail", "", Texts.email()).or("Mail", "Email");
    private final Field<String> phone =
            Field.of("phone", "Telefon", "Phone", "", Texts.phone()).or("Tel", "Tel.");
    private final Field<LocalDate> since;

    private final Employers employers;
    private final TakingBack takingBack;
    private final RegionCalendar calendar;

    EmployerImport(Employers employers, TakingBack takingBack, Clock clock) {
        this.takingBack = takingBack;
        this.employers = employers;
        this.calendar = new RegionCalendar(clock);
        this.since =
                Field.of("since", "Erstkontakt", "First contact", "", new Dates(clock).pastDay())
                        .or("Kunde seit", "Seit", "Since", "Aufgenommen am");
    }

    /** What a row says. */
    record Line(EmployerForm form, Instant since) {}

    @Override
    public String feature() {
        return "employers";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(name, kind, industry, municipality, size, contact, email, phone, since);
    }

    @Override
    public Line understand(Row row) {
        return new Line(
                new EmployerForm(
                        row.need(name),
                        row.get(kind).orElse(EmployerKind.COMPANY),
                        row.get(industry).orElse(null),
                        row.get(municipality).orElse(null),
                        row.get(size).orElse(null),
                        contacts(row)),
                row.get(since).map(calendar::beginning).orElseGet(calendar::now));
    }

    private List<EmployerContact> contacts(Row row) {
        String who = row.get(contact).or(() -> row.get(email)).or(() -> row.get(phone)).orElse("");
        return who.isEmpty()
                ? List.of()
                : List.of(
                        new EmployerContact(
                                who,
                                row.get(email).orElse(null),
                                row.get(phone).orElse(null),
                                null));
    }

    @Override
    public List<Outcome> bring(List<Sourced<Line>> batch, Arrivals arrivals) {
        List<SourceRef> refs =
                batch.stream().map(one -> Sources.name(one.value().form().name())).toList();
        List<BroughtEmployer> all = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Line line = batch.get(i).value();
            all.add(new BroughtEmployer(refs.get(i), line.form(), line.since()));
        }
        Brought<EmployerId> brought = employers.bring(all);
        arrivals.added(
                TakingBack.EMPLOYER, brought.fresh().stream().map(EmployerId::value).toList());
        return outcomes(refs, brought.already());
    }

    @Override
    public List<TakeBack> takeBack() {
        return List.of(takingBack.employers());
    }

    /** Of rows with one reference the first counts. */
    static List<Outcome> outcomes(List<SourceRef> refs, Set<SourceRef> already) {
        Set<SourceRef> seen = new HashSet<>(already);
        return refs.stream()
                .map(ref -> seen.add(ref) ? new Outcome.Imported() : new Outcome.AlreadyThere())
                .map(Outcome.class::cast)
                .toList();
    }
}
