package de.hafen.platform.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A row whose cells have been understood. */
public final class Row {

    private final int number;
    private final Map<String, Object> values = new HashMap<>();

    Row(int number) {
        this.number = number;
    }

    /** As Excel counts, from 1. */
    public int number() {
        return number;
    }

    /** The value of a field, if the row has one. */
    @SuppressWarnings("unchecked") // put() takes a field's own kind of value only
    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values.get(field.id()));
    }

    /** The value of a needed field. */
    public <T> T need(Field<T> field) {
        return get(field).orElseThrow(() -> new RowRefused(field, "missing", ""));
    }

    <T> void put(Field<T> field, T value) {
        values.put(field.id(), value);
    }
}
