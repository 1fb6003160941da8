package de.hafen.cases.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A colleague who advised as well: the file is theirs too, and the consultation counts once.
 *
 * @param id the account
 * @param name as colleagues say it
 */
public record FellowAdviser(
        @NotBlank @Size(max = 100) String id, @NotBlank @Size(max = 200) String name) {

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "an adviser";
    }
}
