package de.hafen.cases.employer;

import de.hafen.cases.merge.FieldChoice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Another employer's file becomes part of this one. A field that is not named stays as the kept
 * file has it.
 *
 * @param other whose file that is
 * @param otherVersion the version of it that was looked at
 * @param takeOther fields that are taken from the other file
 * @param takeBoth lists that hold what either file has
 */
public record MergeEmployers(
        @NotNull EmployerId other,
        @NotNull Integer otherVersion,
        @Size(max = 40) List<@NotNull EmployerField> takeOther,
        @Size(max = 40) List<@NotNull EmployerField> takeBoth) {

    /** Missing lists are empty. */
    public MergeEmployers {
        takeOther = new ArrayList<>(Objects.requireNonNullElse(takeOther, List.of()));
        takeBoth = new ArrayList<>(Objects.requireNonNullElse(takeBoth, List.of()));
    }

    /** The form that people chose. */
    EmployerForm chosen(EmployerForm kept, EmployerForm other) {
        return FieldChoice.chosen(
                kept, other, names(takeOther), names(takeBoth), EmployerField::same);
    }

    private static Set<String> names(List<EmployerField> fields) {
        return fields.stream().map(EmployerField::component).collect(Collectors.toSet());
    }
}
