package de.hafen.cases.merge;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which values of two records are taken, field by field. Pure; works on the forms' components. */
public final class FieldChoice {

    private FieldChoice() {}

    /**
     * The record that people choose: the kept one, with these fields of the other.
     *
     * @param takeOther fields that are the other's
     * @param takeBoth lists that hold what either has, the kept one's first
     * @param key what makes two entries of a list the same
     */
    public static <R extends Record> R chosen(
            R kept,
            R other,
            Set<String> takeOther,
            Set<String> takeBoth,
            Function<Object, Object> key) {
        return with(
                kept,
                part -> {
                    if (takeBoth.contains(part.getName())) {
                        return both(value(part, kept), value(part, other), key, part.getName());
                    }
                    return value(part, takeOther.contains(part.getName()) ? other : kept);
                });
    }

    /** As it was before the two became one; what was changed since then stays as it is now. */
    public static <R extends Record> R undone(R before, R after, R now) {
        return with(
                now,
                part ->
                        Objects.equals(value(part, after), value(part, now))
                                ? value(part, before)
                                : value(part, now));
    }

    /** Fields that became another by merging and were changed again since: they stay. */
    public static <R extends Record> Set<String> changedSince(R before, R after, R now) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent part : now.getClass().getRecordComponents()) {
            if (!Objects.equals(value(part, before), value(part, after))
                    && !Objects.equals(value(part, after), value(part, now))) {
                names.add(part.getName());
            }
        }
        return names;
    }

    /** Fields in which the kept one has nothing, and the other something. */
    public static <R extends Record> Set<String> lacking(R kept, R other) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent part : kept.getClass().getRecordComponents()) {
            if (isNothing(value(part, kept)) && !isNothing(value(part, other))) {
                names.add(part.getName());
            }
        }
        return names;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    private static List<Object> both(
            @Nullable Object kept,
            @Nullable Object other,
            Function<Object, Object> key,
            String name) {
        if (!(kept instanceof List<?> first) || !(other instanceof List<?> second)) {
            throw new NotBoth(name);
        }
        Map<Object, Object> all = new LinkedHashMap<>();
        first.forEach(one -> all.putIfAbsent(key.apply(one), one));
        second.forEach(one -> all.putIfAbsent(key.apply(one), one));
        return new ArrayList<>(all.values());
    }

    private static <R extends Record> R with(
            R like, Function<RecordComponent, @Nullable Object> value) {
        RecordComponent[] parts = like.getClass().getRecordComponents();
        try {
            @SuppressWarnings("unchecked") // the class of an R
            Constructor<R> constructor =
                    (Constructor<R>)
                            like.getClass()
                                    .getDeclaredConstructor(
                                            Arrays.stream(parts)
                                                    .map(RecordComponent::getType)
                                                    .toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(parts).map(value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make " + like.getClass(), e);
        }
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + part.getName(), e);
        }
    }
}
