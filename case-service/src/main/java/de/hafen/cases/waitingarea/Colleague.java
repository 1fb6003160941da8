package de.hafen.cases.waitingarea;

import de.hafen.platform.identity.Caller;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody who calls people to a desk.
 *
 * @param id the account
 * @param name as colleagues say it
 */
@Embeddable
public record Colleague(
        @NotBlank @Size(max = 100) String id, @NotBlank @Size(max = 200) String name) {

    static Colleague of(Caller caller) {
        return new Colleague(caller.subject(), caller.name());
    }

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a colleague";
    }
}
