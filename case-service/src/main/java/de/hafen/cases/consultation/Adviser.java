package de.hafen.cases.consultation;

import de.hafen.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who advised.
 *
 * @param id the account; records from another place know the name only
 * @param name as colleagues call the adviser
 */
public record Adviser(@Nullable String id, String name) {

    static Adviser of(Caller caller) {
        return new Adviser(caller.subject(), caller.name());
    }

    boolean is(String account) {
        return account.equals(id);
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "an adviser";
    }
}
