package de.hafen.cases.waitingarea;

import de.hafen.cases.client.ClientId;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came and waits from now on.
 *
 * @param id chosen by who checks in, so that the same arrival is never counted twice
 * @param name as the person wants to be called at the desk; gone at the end of the day
 * @param urgent should not wait long, for example with small children
 * @param due when the appointment is, for who has one
 * @param withAdviser who alone calls this person; everybody may where nobody is named
 */
public record Arrival(
        UUID id,
        CameBy cameBy,
        @Nullable ClientId client,
        @Nullable String name,
        @Nullable Topic topic,
        LanguageTag language,
        @Nullable TargetGroup targetGroup,
        boolean urgent,
        @Nullable Instant due,
        @Nullable Colleague withAdviser) {

    /** Somebody without an appointment. */
    public static Arrival walkIn(
            UUID id,
            CameBy cameBy,
            @Nullable Topic topic,
            LanguageTag language,
            @Nullable TargetGroup targetGroup) {
        return new Arrival(id, cameBy, null, null, topic, language, targetGroup, false, null, null);
    }

    /**
     * Somebody whose appointment it is.
     *
     * @param id the appointment's: however often somebody says that the person is there, it is one
     *     ticket
     * @param name of somebody who is not known as a client
     * @param due when the appointment begins
     * @param withAdviser whose it is; anybody's where nobody is named
     */
    public static Arrival forAppointment(
            UUID id,
            @Nullable ClientId client,
            @Nullable String name,
            @Nullable Topic topic,
            LanguageTag language,
            @Nullable TargetGroup targetGroup,
            Instant due,
            @Nullable Colleague withAdviser) {
        return new Arrival(
                id,
                CameBy.APPOINTMENT,
                client,
                name,
                topic,
                language,
                targetGroup,
                false,
                due,
                withAdviser);
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "an arrival";
    }
}
