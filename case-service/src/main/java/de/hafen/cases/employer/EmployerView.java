package de.hafen.cases.employer;

import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.EmployerSize;
import de.hafen.vocabulary.Industry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An employer as it is shown when somebody opens it. */
public record EmployerView(
        EmployerId id,
        int version,
        String name,
        EmployerKind kind,
        @Nullable Industry industry,
        @Nullable Ags municipality,
        @Nullable EmployerSize size,
        List<EmployerContact> contacts,
        Instant createdAt,
        @Nullable Instant archivedAt,
        int consultations,
        @Nullable LocalDate lastContactOn) {

    static EmployerView of(Employer employer) {
        EmployerForm form = employer.form();
        return new EmployerView(
                employer.id(),
                employer.version(),
                form.name(),
                form.kind(),
                form.industry(),
                form.municipality(),
                form.size(),
                form.contacts(),
                employer.createdAt(),
                employer.archivedAt(),
                employer.consultations(),
                employer.lastContactOn());
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "employer " + id;
    }
}
