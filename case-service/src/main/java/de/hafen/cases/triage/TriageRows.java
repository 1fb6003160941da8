package de.hafen.cases.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules, and who works here: one row each, read together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TriageRows {

    private static final TypeReference<List<TriageRule>> RULES = new TypeReference<>() {};
    private static final TypeReference<List<Colleague>> COLLEAGUES = new TypeReference<>() {};

    private static final String READ =
            """
            select coalesce(version, 0) as version, rules,
                   (select colleagues from colleague_list) as colleagues
            from (select true) one left join triage_list on true
            """;

    private static final String REPLACE =
            """
            insert into triage_list (version, rules) values (:seen + 1, cast(:rules as jsonb))
            on conflict on constraint triage_list_pk do update
            set version = excluded.version, rules = excluded.rules
            where triage_list.version = :seen
            """;

    /** Waits for whoever gives something to one of them at this moment, or lets them wait. */
    private static final String HOLD = "select colleagues from colleague_list for ";

    private static final String HEAR =
            """
            insert into colleague_list (version, colleagues)
            values (:version, cast(:colleagues as jsonb))
            on conflict on constraint colleague_list_pk do update
            set version = excluded.version, colleagues = excluded.colleagues
            where colleague_list.version < excluded.version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TriageRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What triage knows. */
    record Known(long version, List<TriageRule> rules, List<Colleague> colleagues) {

        Map<String, Colleague> here() {
            return colleagues.stream()
                    .collect(Collectors.toMap(Colleague::id, Function.identity(), (a, _) -> a));
        }
    }

    Known read() {
        return jdbc.sql(READ).query(this::known).single();
    }

    /** Whether nobody changed them meanwhile. */
    boolean replace(long seen, List<TriageRule> rules) {
        return jdbc.sql(REPLACE)
                        .param("seen", seen)
                        .param("rules", json.writeValueAsString(rules))
                        .update()
                == 1;
    }

    /** What triage knows, and nobody leaves before this transaction ends. */
    Known hold() {
        held("share");
        return read();
    }

    /** Takes over the list; the accounts of those who are in it no more. */
    Set<String> hear(long version, List<Colleague> colleagues) {
        Set<String> left =
                held("update").stream()
                        .map(Colleague::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        boolean news =
                jdbc.sql(HEAR)
                                .param("version", version)
                                .param("colleagues", json.writeValueAsString(colleagues))
                                .update()
                        == 1;
        colleagues.forEach(one -> left.remove(one.id()));
        return news ? left : Set.of();
    }

    private List<Colleague> held(String mode) {
        return jdbc.sql(HOLD + mode)
                .query((row, n) -> list(row.getString("colleagues"), COLLEAGUES))
                .optional()
                .orElse(List.of());
    }

    private Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                row.getLong("version"),
                list(row.getString("rules"), RULES),
                list(row.getString("colleagues"), COLLEAGUES));
    }

    private <T> List<T> list(@Nullable String text, TypeReference<List<T>> type) {
        return text == null ? List.of() : json.readValue(text, type);
    }
}
