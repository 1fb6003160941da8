package de.hafen.platform.audit;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which parts of a record differ; the trail tells their names and never the values. */
public final class ChangedFields {

    private ChangedFields() {}

    /** Names of the components in which two records of one type differ, in alphabetical order. */
    public static <R extends Record> Set<String> between(R before, R after) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            if (!Objects.equals(value(part, before), value(part, after))) {
                names.add(part.getName());
            }
        }
        return names;
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + part.getName(), e);
        }
    }
}
