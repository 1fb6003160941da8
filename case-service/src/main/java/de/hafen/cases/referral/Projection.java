package de.hafen.cases.referral;

import de.hafen.cases.client.ClientView;
import de.hafen.cases.client.SpokenLanguage;
import de.hafen.cases.consent.ReleasedField;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Occupation;
import de.hafen.vocabulary.Purpose;
import de.hafen.vocabulary.TargetGroup;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is told of a client, all of it. What the adviser sees before sending, what is kept
 * while the partner may read it, and what the partner sees are this one value. Pure.
 *
 * @param message what the adviser asks the partner for
 */
@Schema(name = "ReferralProjection")
record Projection(
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        List<CountryCode> citizenships,
        List<SpokenLanguage> languages,
        @Nullable TargetGroup targetGroup,
        @Nullable Occupation occupation,
        @Nullable Purpose purpose,
        @Nullable LocalDate arrivedOn,
        @Nullable Ags municipality,
        String message) {

    /** Copies the lists. */
    Projection {
        citizenships = List.copyOf(citizenships);
        languages = List.copyOf(languages);
    }

    /** A field that is not released is not looked at. */
    static Projection of(ClientView client, Set<ReleasedField> released, String message) {
        return new Projection(
                released.contains(ReleasedField.NAME) ? name(client) : null,
                released.contains(ReleasedField.BIRTH_DATE) ? client.birthDate() : null,
                released.contains(ReleasedField.EMAIL) ? client.email() : null,
                released.contains(ReleasedField.PHONE) ? client.phone() : null,
                released.contains(ReleasedField.CITIZENSHIPS) ? client.citizenships() : List.of(),
                released.contains(ReleasedField.LANGUAGES) ? client.languages() : List.of(),
                released.contains(ReleasedField.TARGET_GROUP) ? client.targetGroup() : null,
                released.contains(ReleasedField.OCCUPATION) ? client.occupation() : null,
                released.contains(ReleasedField.PURPOSE) ? client.purpose() : null,
                released.contains(ReleasedField.ARRIVED_ON) ? client.arrivedOn() : null,
                released.contains(ReleasedField.MUNICIPALITY) ? client.municipality() : null,
                message);
    }

    /** The same without what is not among these; what was not told is not told now either. */
    Projection only(Set<ReleasedField> fields) {
        return new Projection(
                fields.contains(ReleasedField.NAME) ? name : null,
                fields.contains(ReleasedField.BIRTH_DATE) ? birthDate : null,
                fields.contains(ReleasedField.EMAIL) ? email : null,
                fields.contains(ReleasedField.PHONE) ? phone : null,
                fields.contains(ReleasedField.CITIZENSHIPS) ? citizenships : List.of(),
                fields.contains(ReleasedField.LANGUAGES) ? languages : List.of(),
                fields.contains(ReleasedField.TARGET_GROUP) ? targetGroup : null,
                fields.contains(ReleasedField.OCCUPATION) ? occupation : null,
                fields.contains(ReleasedField.PURPOSE) ? purpose : null,
                fields.contains(ReleasedField.ARRIVED_ON) ? arrivedOn : null,
                fields.contains(ReleasedField.MUNICIPALITY) ? municipality : null,
                message);
    }

    private static String name(ClientView client) {
        return (client.givenName() + " " + client.familyName()).strip();
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "what a partner is told";
    }
}
