package de.hafen.cases.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step with a case.
 *
 * @param reason why it is over; asked for where it is closed, without meaning elsewhere
 * @param words what it waits for, or what is to be said about the step
 */
public record TakeStep(
        @NotNull CaseStep step,
        @Nullable ClosingReason reason,
        @Nullable @Size(max = 500) String words) {

    /** What was said, if anything. */
    @Nullable String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Tells nothing about the case. */
    @Override
    public String toString() {
        return "a step of a case";
    }
}
