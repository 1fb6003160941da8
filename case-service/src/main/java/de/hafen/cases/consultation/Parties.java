package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.vocabulary.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a consultation. Somebody may stay anonymous: then only the audience is known.
 *
 * @param audience for whom it was
 * @param client the person, where known
 * @param employer the employer, where known
 */
public record Parties(Audience audience, @Nullable ClientId client, @Nullable EmployerId employer) {

    /** Throws {@link PartiesContradict} where a party does not belong to the audience. */
    public Parties {
        if (client != null && audience == Audience.EMPLOYER) {
            throw new PartiesContradict(
                    "/clientId", "unexpected", "a consultation for an employer has no client.");
        }
        if (employer != null && audience == Audience.PERSON) {
            throw new PartiesContradict(
                    "/employerId", "unexpected", "a consultation for a person has no employer.");
        }
    }

    /** The parties; the audience follows from them where nobody says it. */
    public static Parties of(
            @Nullable Audience said, @Nullable ClientId client, @Nullable EmployerId employer) {
        return new Parties(
                said == null ? follows(client != null, employer != null) : said, client, employer);
    }

    /** The audience, where it does not follow from the parties. */
    @Nullable Audience said() {
        return (client != null || employer != null)
                        && audience == follows(client != null, employer != null)
                ? null
                : audience;
    }

    private static Audience follows(boolean client, boolean employer) {
        if (client) {
            return employer ? Audience.BOTH : Audience.PERSON;
        }
        if (employer) {
            return Audience.EMPLOYER;
        }
        throw new PartiesContradict(
                "/clientId",
                "required",
                "name a client, an employer or both; or an audience where they stay anonymous.");
    }
}
