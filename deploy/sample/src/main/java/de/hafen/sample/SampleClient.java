package de.hafen.sample;

import de.hafen.vocabulary.ResidenceTitle;
import de.hafen.vocabulary.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented person who is advised.
 *
 * @param number running number in the centre's old spreadsheet, for example {@code RS-0412}
 * @param languages BCP 47 tags, the first is the one that consultations are held in
 * @param municipality AGS of the place of residence
 * @param employer name of the linked employer, where there is one
 */
record SampleClient(
        String number,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String country,
        List<String> languages,
        TargetGroup targetGroup,
        LocalDate arrivedOn,
        boolean abroad,
        String municipality,
        ResidenceTitle title,
        @Nullable LocalDate titleValidUntil,
        String email,
        @Nullable String employer) {}
