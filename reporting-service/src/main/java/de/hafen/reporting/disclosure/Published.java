package de.hafen.reporting.disclosure;

import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** What others may see of a cell. */
public sealed interface Published {

    /** A perturbed number. */
    record Shown(long value) implements Published {}

    /** No number: its base is too small to say anything. */
    record Withheld() implements Published {}

    /** The number for JSON, where a withheld one is {@code null}. */
    default @Nullable Long orNull() {
        return switch (this) {
            case Shown(long value) -> value;
            case Withheld() -> null;
        };
    }

    /** The same with another number, where there is one. */
    default Published map(LongUnaryOperator change) {
        return switch (this) {
            case Shown(long value) -> new Shown(change.applyAsLong(value));
            case Withheld() -> this;
        };
    }
}
