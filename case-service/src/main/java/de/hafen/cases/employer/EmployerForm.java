package de.hafen.cases.employer;

import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.EmployerKind;
import de.hafen.vocabulary.EmployerSize;
import de.hafen.vocabulary.Industry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about an employer; the same form adds one, changes one and brings one from
 * a spreadsheet.
 *
 * @param industry division of WZ 2008
 * @param contacts whom to call there, the first one first
 */
public record EmployerForm(
        @NotBlank @Size(max = 300) String name,
        @NotNull EmployerKind kind,
        @Nullable Industry industry,
        @Nullable Ags municipality,
        @Nullable EmployerSize size,
        @Size(max = 50) List<@NotNull @Valid EmployerContact> contacts) {

    /** Missing contacts are none. */
    public EmployerForm {
        contacts =
                contacts == null
                        ? List.of()
                        : Collections.unmodifiableList(new ArrayList<>(contacts));
    }

    /** The least that is known about an employer. */
    public static EmployerForm named(String name, EmployerKind kind) {
        return new EmployerForm(name, kind, null, null, null, List.of());
    }

    /** Tells nothing about the employer. */
    @Override
    public String toString() {
        return "an employer's form";
    }
}
