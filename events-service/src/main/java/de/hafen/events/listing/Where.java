package de.hafen.events.listing;

import de.hafen.platform.sheets.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a list; one whose value is not given does not stand there. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();

    /** Adds a condition. */
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

    /** Each word that somebody typed stands in the column of folded texts. */
    public Where words(String column, @Nullable String typed) {
        if (typed != null) {
            int count = 0;
            for (String word : Fold.of(typed).split(" ")) {
                if (!word.isEmpty()) {
                    String param = "word" + count++;
                    that("%s like :%s".formatted(column, param), param, "%" + word + "%");
                }
            }
        }
        return this;
    }

    /**
     * A page of a list that is sorted by a key and then by id.
     *
     * @param after key and id of the last row before; null at the beginning
     * @param key what is sorted by; never null
     * @param type its SQL type
     */
    public String page(
            String select,
            @Nullable List<String> after,
            String key,
            String type,
            boolean descending,
            int fetch) {
        if (after != null) {
            String sign = descending ? "<" : ">";
            conditions.add(
                    "(%s, id) %s (cast(:afterKey as %s), cast(:afterId as uuid))"
                            .formatted(key, sign, type));
            params.put("afterKey", after.getFirst());
            params.put("afterId", after.getLast());
        }
        params.put("fetch", fetch);
        String order = descending ? " desc" : "";
        return "%s%s order by %s%s, id%s limit :fetch".formatted(select, sql(), key, order, order);
    }

    /** The where clause; empty where there is no condition. */
    public String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The values of the parameters. */
    public Map<String, Object> params() {
        return params;
    }
}
