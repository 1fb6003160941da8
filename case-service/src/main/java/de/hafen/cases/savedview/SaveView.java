package de.hafen.cases.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A view under a name.
 *
 * @param query as it stands in an address, encoded; empty for the whole list
 */
public record SaveView(
        @NotNull ListName list,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 2_000) @Pattern(regexp = "[!-~]*") String query) {

    /** Without blanks around the name. */
    public SaveView {
        name = name == null ? name : name.strip();
    }

    /** Tells nothing: what somebody looks for may be a name. */
    @Override
    public String toString() {
        return "a view";
    }
}
