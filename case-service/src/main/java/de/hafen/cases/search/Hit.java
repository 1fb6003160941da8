package de.hafen.cases.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.cases.casefile.CaseState;
import de.hafen.cases.casefile.CaseView;
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
 * @param label the name, or what a case is called
 * @param detail what tells it from others of that name: the municipality or the e-mail address; of
 *     a case whose it is
 * @param score 1 for the very name, less for a beginning, a part or something similar
 * @param lastContactOn absent for callers who may not read consultations
 * @param archived whether it was put aside, or is over
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

    /** A case has the words in its title: as good as a part of a name. */
    static final double WORDS = .8;

    /** What was found. */
    public enum Kind {
        CLIENT,
        EMPLOYER,
        CASE
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

    static Hit of(CaseView found) {
        CaseView.CaseClient client = found.client();
        CaseView.CaseEmployer employer = found.employer();
        return new Hit(
                Kind.CASE,
                found.id().value(),
                found.title(),
                client != null ? client.name() : employer == null ? null : employer.name(),
                WORDS,
                null,
                List.of(),
                null,
                null,
                found.state() == CaseState.CLOSED);
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
