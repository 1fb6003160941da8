package de.hafen.cases.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Occupation;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as shown to the one who opens the file.
 *
 * @param consultations how many there were; absent for callers who may not read them
 * @param lastContactOn the day of the last one; absent as well
 */
public record ClientView(
        ClientId id,
        int version,
        String givenName,
        String familyName,
        @Nullable String callName,
        @Nullable String addressForm,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        List<CountryCode> citizenships,
        List<SpokenLanguage> languages,
        @Nullable LanguageTag preferredLanguage,
        @Nullable Purpose purpose,
        TargetGroup targetGroup,
        @Nullable Occupation occupation,
        @Nullable LocalDate arrivedOn,
        Whereabouts location,
        @Nullable Ags municipality,
        @Nullable LinkedEmployer employer,
        @Nullable Employment employment,
        @Nullable HeldTitle title,
        Instant createdAt,
        @Nullable Instant archivedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer consultations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate lastContactOn,
        @Nullable Elsewhere handedTo,
        @Nullable Elsewhere cameFrom) {

    /** The employer that the client works for. */
    public record LinkedEmployer(EmployerId id, String name) {}

    static ClientView of(Client client, @Nullable LinkedEmployer employer, boolean withContacts) {
        ClientForm form = client.form();
        return new ClientView(
                client.id(),
                client.version(),
                form.givenName(),
                form.familyName(),
                form.callName(),
                form.addressForm(),
                form.birthDate(),
                form.email(),
                form.phone(),
                form.citizenships(),
                form.languages(),
                form.preferredLanguage(),
                form.purpose(),
                form.targetGroup(),
                form.occupation(),
                form.arrivedOn(),
                form.location(),
                form.municipality(),
                employer,
                form.employment(),
                form.title(),
                client.createdAt(),
                client.archivedAt(),
                withContacts ? client.consultations() : null,
                withContacts ? client.lastContactOn() : null,
                client.handed(),
                client.came());
    }

    /** Tells the id only. */
    @Override
    public String toString() {
        return "client " + id;
    }
}
