package de.hafen.cases.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file is to be kept.
 *
 * @param until last day; until somebody says otherwise where there is none
 */
public record PlaceHold(@NotBlank @Size(max = 500) String reason, @Nullable LocalDate until) {

    /** Tells nothing about the person. */
    @Override
    public String toString() {
        return "a hold to be placed";
    }
}
