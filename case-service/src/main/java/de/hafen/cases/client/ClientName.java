package de.hafen.cases.client;

import de.hafen.cases.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A client's name as it is written and as it is found.
 *
 * @param givenName may be empty
 * @param callName what the person wants to be called
 */
record ClientName(String givenName, String familyName, @Nullable String callName) {

    static ClientName of(ClientForm form) {
        return new ClientName(form.givenName(), form.familyName(), form.callName());
    }

    /** As people read it. */
    String whole() {
        return (givenName + " " + familyName).strip();
    }

    String familyKey() {
        return Spelling.fold(familyName);
    }

    String givenKey() {
        return Spelling.fold(givenName);
    }

    String searchKey() {
        return Spelling.key(familyName, givenName, callName);
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a client's name";
    }
}
