package de.hafen.events.network;

import de.hafen.vocabulary.NetworkKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What people write down about a network. */
public record NetworkForm(
        @NotBlank @Size(max = 200) String name,
        @NotNull NetworkKind kind,
        @Nullable @Size(max = 5000) String description) {}
