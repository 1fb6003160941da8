package de.hafen.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.problem.ConstraintProblems;
import de.hafen.platform.tenancy.RegionKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Every rule of a region's schema is known by name: it has a problem, or a reason why no request
 * breaks it. A service's test extends it. Primary keys are left out, since ids are made by us.
 */
@HafenTest
public abstract class ConstraintCatalogue {

    private static final String RULES =
            """
            select conname from pg_constraint
            where connamespace = ?::regnamespace and contype in ('c', 'f', 'u', 'x')
            union
            select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
            where c.relnamespace = ?::regnamespace and i.indisunique and not i.indisprimary
            """;

    @Autowired private TestRegions regions;
    @Autowired private List<ConstraintProblems> tables;

    @Value("${hafen.service}")
    private String service;

    @Test
    void everyConstraintHasAProblemOrAReason() throws SQLException {
        Set<String> known =
                tables.stream()
                        .flatMap(table -> table.names().stream())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).containsExactlyElementsOf(rules(regions.a()));
    }

    private Set<String> rules(RegionKey region) throws SQLException {
        String schema = "\"region_%s\"".formatted(region);
        Set<String> rules = new TreeSet<>();
        try (Connection connection = TestPostgres.shared().superuser("hafen_" + service);
                PreparedStatement query = connection.prepareStatement(RULES)) {
            query.setString(1, schema);
            query.setString(2, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rules.add(rows.getString(1));
                }
            }
        }
        return rules;
    }
}
