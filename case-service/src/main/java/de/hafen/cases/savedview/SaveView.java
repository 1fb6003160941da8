package de.hafen.cases.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A view under a name.
 *
 * @param query as it stands in an address, encoded; empty for the whole list
 * @param shared whether it is there for the whole team; not where nothing is said
 */
public record SaveView(
        @NotNull ListName list,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 2_000) @Pattern(regexp = "[!-~]*") String query,
        @Nullable Boolean shared) {

    /** Without blanks around the name. */
    public SaveView {
        name = name == null ? name : name.strip();
        shared = Boolean.TRUE.equals(shared);
    }

    /** Tells nothing: what somebody looks for may be a name. */
    @Override
    public String toString() {
        return "a view";
    }
}
