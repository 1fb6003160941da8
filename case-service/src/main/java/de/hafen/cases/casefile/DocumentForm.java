package de.hafen.cases.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What can be changed about a document. */
public record DocumentForm(@NotBlank @Size(max = 200) String name) {

    /** Tells nothing about the document. */
    @Override
    public String toString() {
        return "a document's name";
    }
}
