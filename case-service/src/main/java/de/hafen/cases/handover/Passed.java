package de.hafen.cases.handover;

import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientView;
import de.hafen.cases.consultation.ConsultationView;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.Outcome;
import de.hafen.vocabulary.Topic;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other region is told, all of it. What somebody sees before they ask, what goes, and what
 * is seen there are this. Pure.
 *
 * @param person without the employer, who is the region's own
 * @param consultations the latest of them, the last one first; empty where they do not go along
 * @param message what whoever asks says to whoever is asked
 */
public record Passed(ClientForm person, List<Advice> consultations, @Nullable String message) {

    /** Copies the list. */
    public Passed {
        consultations = List.copyOf(consultations);
    }

    /**
     * A consultation, without who held it.
     *
     * @param note only where it goes along
     */
    public record Advice(
            LocalDate on,
            List<Topic> topics,
            LanguageTag language,
            Outcome outcome,
            @Nullable String note) {

        static Advice of(ConsultationView it, boolean note) {
            return new Advice(
                    it.heldAt().atZone(RegionCalendar.ZONE).toLocalDate(),
                    it.topics(),
                    it.language(),
                    it.outcome(),
                    note ? it.note() : null);
        }

        /** Tells nothing. */
        @Override
        public String toString() {
            return "a consultation";
        }
    }

    static Passed of(ClientView client, List<ConsultationView> consultations, Along along) {
        return new Passed(
                person(client),
                along.consultations()
                        ? consultations.stream()
                                .filter(it -> it.retraction() == null)
                                .map(it -> Advice.of(it, along.notes()))
                                .toList()
                        : List.of(),
                null);
    }

    /** The same, and something said about it. */
    Passed with(@Nullable String said) {
        return new Passed(
                person, consultations, said == null || said.isBlank() ? null : said.strip());
    }

    private static ClientForm person(ClientView it) {
        return new ClientForm(
                it.givenName(),
                it.familyName(),
                it.callName(),
                it.addressForm(),
                it.birthDate(),
                it.email(),
                it.phone(),
                it.citizenships(),
                it.languages(),
                it.preferredLanguage(),
                it.purpose(),
                it.targetGroup(),
                it.occupation(),
                it.arrivedOn(),
                it.location(),
                it.municipality(),
                null,
                null,
                it.title());
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "what another region is told";
    }
}
