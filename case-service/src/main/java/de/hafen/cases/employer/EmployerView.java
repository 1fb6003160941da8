package de.hafen.cases.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.EmployerSize;
import de.hafen.vocabulary.Industry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employer as it is shown when somebody opens it.
 *
 * @param consultations how many there were; absent for callers who may not read them
 * @param lastContactOn the day of the last one; absent as well
 */
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer consultations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate lastContactOn) {

    static EmployerView of(Employer employer, boolean withContacts) {
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
                withContacts ? employer.consultations() : null,
                withContacts ? employer.lastContactOn() : null);
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "employer " + id;
    }
}
