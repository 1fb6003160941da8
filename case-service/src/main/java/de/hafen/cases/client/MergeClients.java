package de.hafen.cases.client;

import de.hafen.cases.merge.FieldChoice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Another person's file becomes part of this one. A field that is not named stays as the kept file
 * has it.
 *
 * @param other whose file that is
 * @param otherVersion the version of it that was looked at
 * @param takeOther fields that are taken from the other file
 * @param takeBoth lists that hold what either file has
 */
public record MergeClients(
        @NotNull ClientId other,
        @NotNull Integer otherVersion,
        @Size(max = 40) List<@NotNull ClientField> takeOther,
        @Size(max = 40) List<@NotNull ClientField> takeBoth) {

    /** Missing lists are empty. */
    public MergeClients {
        takeOther = new ArrayList<>(Objects.requireNonNullElse(takeOther, List.of()));
        takeBoth = new ArrayList<>(Objects.requireNonNullElse(takeBoth, List.of()));
    }

    /** The form that people chose. */
    ClientForm chosen(ClientForm kept, ClientForm other) {
        return FieldChoice.chosen(
                kept,
                other,
                ClientField.names(takeOther),
                ClientField.names(takeBoth),
                ClientField::same);
    }
}
