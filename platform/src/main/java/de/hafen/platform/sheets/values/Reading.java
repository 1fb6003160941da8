package de.hafen.platform.sheets.values;

import java.util.function.Function;

/**
 * What a reader made of a cell.
 *
 * @param <T> kind of value
 */
public sealed interface Reading<T> {

    /** The cell means this. */
    record Value<T>(T value) implements Reading<T> {}

    /**
     * The cell can't be read.
     *
     * @param code stable word for the reason, for example {@code not-a-date}
     * @param shown what stands in the cell
     */
    record Refused<T>(String code, String shown) implements Reading<T> {}

    /** A value. */
    static <T> Reading<T> of(T value) {
        return new Value<>(value);
    }

    /** A refusal. */
    static <T> Reading<T> refused(String code, String shown) {
        return new Refused<>(code, shown.length() <= 60 ? shown : shown.substring(0, 59) + "…");
    }

    /** Goes on with the value, if there is one. */
    default <R> Reading<R> then(Function<? super T, Reading<R>> next) {
        return switch (this) {
            case Value<T>(T value) -> next.apply(value);
            case Refused<T>(String code, String shown) -> new Refused<>(code, shown);
        };
    }

    /** Whether there is a value. */
    default boolean readable() {
        return this instanceof Value;
    }
}
