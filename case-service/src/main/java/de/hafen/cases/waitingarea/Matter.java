package de.hafen.cases.waitingarea;

import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What somebody comes for, and who could advise them, as it stands in the ticket's row. */
@Embeddable
record Matter(
        @Enumerated(EnumType.STRING) @Nullable Topic topic,
        String language,
        @Enumerated(EnumType.STRING) @Nullable TargetGroup targetGroup) {

    static Matter of(Arrival arrival) {
        return new Matter(arrival.topic(), arrival.language().value(), arrival.targetGroup());
    }

    LanguageTag tag() {
        return new LanguageTag(language);
    }
}
