package de.hafen.faults.proxy;

import java.util.List;

/**
 * A statement or command on its way from a service to a server.
 *
 * @param server {@code postgresql} or {@code redis}
 * @param user who is signed in; empty for Redis
 * @param database which database; empty for Redis
 * @param text the statement with its arguments, as far as they are texts
 * @param before what passed in the same transaction before it
 */
public record Passage(
        String server, String user, String database, String text, List<String> before) {

    /** Whether this ends a transaction in which all these words passed in one statement. */
    public boolean commits(String... words) {
        return text.startsWith("COMMIT")
                && before.stream()
                        .anyMatch(earlier -> {
                            for (String word : words) {
                                if (!earlier.contains(word)) {
                                    return false;
                                }
                            }
                            return true;
                        });
    }

    /** Whether these words passed in the same transaction before it. */
    public boolean follows(String words) {
        return before.stream().anyMatch(earlier -> earlier.contains(words));
    }

    /** Whether this statement itself has all these words. */
    public boolean says(String... words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
