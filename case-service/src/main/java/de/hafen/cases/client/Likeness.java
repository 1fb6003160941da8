package de.hafen.cases.client;

import de.hafen.cases.spelling.Spelling;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who is about to be added is there already. Pure: it compares what is typed with
 * one client.
 *
 * @param givenName may be empty
 */
public record Likeness(
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String email) {

    /** Why a client may be the same person. */
    public enum Reason {
        SAME_NAME,
        SIMILAR_NAME,
        SAME_BIRTH_DATE,
        SAME_EMAIL
    }

    private static final double CLEARLY_ANOTHER = 0.5;

    /** What speaks for the same person; empty where the clients are clearly two. */
    Set<Reason> to(ClientLine client, double nameScore) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (names().equals(sorted(client.givenName(), client.familyName()))) {
            reasons.add(Reason.SAME_NAME);
        } else if (nameScore >= CLEARLY_ANOTHER) {
            reasons.add(Reason.SIMILAR_NAME);
        }
        if (birthDate != null && birthDate.equals(client.birthDate())) {
            reasons.add(Reason.SAME_BIRTH_DATE);
        }
        if (email != null && client.email() != null && plain(email).equals(plain(client.email()))) {
            reasons.add(Reason.SAME_EMAIL);
        }
        return anotherBirthDate(client) && !reasons.contains(Reason.SAME_EMAIL)
                ? Set.of()
                : reasons;
    }

    /** The name as it is looked up. */
    String name() {
        return (givenName + " " + familyName).strip();
    }

    private List<String> names() {
        return sorted(givenName, familyName);
    }

    /** A day apart is a typing error, two years apart is another person. */
    private boolean anotherBirthDate(ClientLine client) {
        LocalDate known = client.birthDate();
        return birthDate != null
                && known != null
                && Math.abs(birthDate.getYear() - known.getYear()) > 1
                && birthDate.getDayOfYear() != known.getDayOfYear();
    }

    private static List<String> sorted(String givenName, String familyName) {
        return Spelling.words(givenName + " " + familyName).stream()
                .map(List::getFirst)
                .sorted()
                .toList();
    }

    private static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "somebody";
    }
}
