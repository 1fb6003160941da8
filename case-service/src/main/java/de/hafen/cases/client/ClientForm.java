package de.hafen.cases.client;

import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Occupation;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Whereabouts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about a client; the same form adds one, changes one and brings one from a
 * spreadsheet.
 *
 * @param givenName empty for people who have one name only
 * @param familyName the family name, or the only name
 * @param callName what the person wants to be called
 * @param addressForm how the person wants to be addressed, in free words
 * @param citizenships the country of origin first
 * @param occupation sub-major group of ISCO-08
 * @param arrivedOn when the person came to Germany
 * @param employment whether the client works for the employer, which is the usual value, or will
 */
public record ClientForm(
        @Size(max = 200) String givenName,
        @NotBlank @Size(max = 200) String familyName,
        @Nullable @Size(max = 200) String callName,
        @Nullable @Size(max = 60) String addressForm,
        @Nullable @PlausibleDate LocalDate birthDate,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 60) String phone,
        @Size(max = 8) @Distinct List<@NotNull CountryCode> citizenships,
        @Size(max = 20) @Distinct List<@NotNull @Valid SpokenLanguage> languages,
        @Nullable LanguageTag preferredLanguage,
        @Nullable Purpose purpose,
        @NotNull TargetGroup targetGroup,
        @Nullable Occupation occupation,
        @Nullable @PlausibleDate LocalDate arrivedOn,
        Whereabouts location,
        @Nullable Ags municipality,
        @Nullable EmployerId employerId,
        @Nullable Employment employment,
        @Nullable @Valid HeldTitle title) {

    /** What is missing gets its usual value: no given name, no lists, in Germany. */
    public ClientForm {
        givenName = Objects.requireNonNullElse(givenName, "");
        citizenships = copy(citizenships);
        languages = copy(languages);
        employment =
                employerId == null
                        ? null
                        : Objects.requireNonNullElse(employment, Employment.EMPLOYED);
        location = Objects.requireNonNullElse(location, Whereabouts.IN_GERMANY);
    }

    /** The least that is known about a client. */
    public static ClientForm named(String givenName, String familyName, TargetGroup targetGroup) {
        return new ClientForm(
                givenName,
                familyName,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                targetGroup,
                null,
                null,
                Whereabouts.IN_GERMANY,
                null,
                null,
                null,
                null);
    }

    /** Where the client comes from: the first citizenship. */
    @Nullable CountryCode country() {
        return citizenships.isEmpty() ? null : citizenships.getFirst();
    }

    /** Tells nothing about the client. */
    @Override
    public String toString() {
        return "a client's form";
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
