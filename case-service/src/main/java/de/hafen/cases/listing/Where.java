package de.hafen.cases.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query; a condition whose value is not given does not stand there. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    /** Adds a condition without a parameter. */
    public Where that(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with its parameter, where there is a value for it. */
    public Where that(String condition, String param, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            params.put(param, value);
        }
        return this;
    }

    /** The where clause; empty where there is no condition. */
    public String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** All conditions as one; true where there is none. */
    public String all() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** Adds the conditions of another one, with their parameters. */
    public Where and(Where other) {
        conditions.addAll(other.conditions);
        params.putAll(other.params);
        return this;
    }

    /** The values of the parameters. */
    public Map<String, Object> params() {
        return params;
    }
}
