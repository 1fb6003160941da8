package de.hafen.cases.casefile;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody opens a case for a client, an employer or both, and is responsible for it. */
public record OpenCase(
        @NotNull CaseKind kind,
        @Nullable ClientId clientId,
        @Nullable EmployerId employerId,
        @NotBlank @Size(max = 200) String title) {

    /** Tells nothing about the case. */
    @Override
    public String toString() {
        return "a case to be opened";
    }
}
