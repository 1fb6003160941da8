package de.hafen.cases.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What people may write anew about a case. Its compartment stays: another one is another case.
 *
 * @param title in a few words, what it is about
 */
public record CaseForm(@NotBlank @Size(max = 200) String title) {

    /** Tells nothing about the case. */
    @Override
    public String toString() {
        return "a case's form";
    }
}
