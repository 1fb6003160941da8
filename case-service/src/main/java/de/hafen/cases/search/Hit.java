package de.hafen.cases.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.cases.client.ClientLine;
import de.hafen.cases.client.ClientMatch;
import de.hafen.cases.employer.EmployerLine;
import de.hafen.cases.employer.EmployerMatch;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Municipality;
import de.hafen.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found.
 *
 * @param label the name
 * @param detail what tells it from others of that name: the municipality or the e-mail address
 * @param score 1 for the very name, less for a beginning, a part or something similar
 * @param lastContactOn absent for callers who may not read consultations
 * @param archived whether it was put aside
 */
public record Hit(
        Kind kind,
        UUID id,
        String label,
        @Nullable String detail,
        double score,
        @Nullable LocalDate birthDate,
        List<CountryCode> citizenships,
        @Nullable TargetGroup targetGroup,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate lastContactOn,
        boolean archived) {

    /** What was found. */
    public enum Kind {
        CLIENT,
        EMPLOYER
    }

    static Hit of(ClientMatch match) {
        ClientLine client = match.client();
        String called =
                client.callName() == null
                        ? client.name()
                        : client.name() + " (" + client.callName() + ")";
        return new Hit(
                Kind.CLIENT,
                client.id().value(),
                called,
                client.email() == null ? place(client.municipality()) : client.email(),
                match.score(),
                client.birthDate(),
                client.citizenships(),
                client.targetGroup(),
                client.lastContactOn(),
                client.archivedAt() != null);
    }

    static Hit of(EmployerMatch match) {
        EmployerLine employer = match.employer();
        return new Hit(
                Kind.EMPLOYER,
                employer.id().value(),
                employer.name(),
                place(employer.municipality()),
                match.score(),
                null,
                List.of(),
                null,
                employer.lastContactOn(),
                employer.archivedAt() != null);
    }

    private static @Nullable String place(@Nullable Ags ags) {
        return ags == null
                ? null
                : Municipality.of(ags).map(Municipality::name).orElse(ags.value());
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
