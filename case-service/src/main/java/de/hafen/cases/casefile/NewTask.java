package de.hafen.cases.casefile;

import de.hafen.cases.client.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that is to be done in a case. */
public record NewTask(
        @NotBlank @Size(max = 200) String title, @Nullable @PlausibleDate LocalDate dueOn) {

    /** Tells nothing about the case. */
    @Override
    public String toString() {
        return "a task";
    }
}
