package de.hafen.cases.employer;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call at an employer.
 *
 * @param role what the person does there, in free words
 */
@Embeddable
public record EmployerContact(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 60) String phone,
        @Nullable @Size(max = 200) String role) {

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a contact";
    }
}
