package de.hafen.cases.casefile;

import de.hafen.platform.identity.Caller;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who looks after a case.
 *
 * @param id the account
 * @param name as colleagues say it
 */
@Embeddable
public record Responsible(
        @NotBlank @Size(max = 100) String id, @NotBlank @Size(max = 200) String name) {

    static Responsible of(Caller caller) {
        return new Responsible(caller.subject(), caller.name());
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a colleague";
    }
}
