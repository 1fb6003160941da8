package de.hafen.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.hafen.platform.tenancy.RegionKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * A defect binds another region than the one that the caller's right is for: whatever operation of
 * the service was asked for, nothing comes out of that region and nothing goes in. The operations
 * are read from the service's own document.
 */
@HafenTest
public abstract class MixedUpRegionsContract {

    private static final String[] ALL_ROLES = {
        "adviser", "event-manager", "region-administrator", "sponsor"
    };

    @LocalServerPort private int port;
    @Autowired private ObjectProvider<TestRegions> regions;

    @Value("${hafen.service}")
    private String service;

    @Test
    void noOperationWorksInARegionThatTheCallerHasNoRightTo() throws SQLException {
        RegionKey own = region("trial-own");
        RegionKey bound = region("trial-bound");
        Calls caller = Calls.to(port).as(Tokens.person(own.value(), ALL_ROLES));
        Map<String, String> before = rows(bound);
        List<String> open = new ArrayList<>();
        int asked = 0;

        for (Asked one : operations(own)) {
            Calls once = caller.withNewKey().with("If-Match", "\"1\"");
            asked++;
            if (!one.streams() && one.by(once.withNewKey()).status() >= 500) {
                open.add(one + " breaks without a mix-up, too");
            }
            Calls.Answer mixedUp = one.by(once.with(MixUp.HEADER, bound.value()));
            if (!mixedUp.problem().equals("internal-error")) {
                open.add("%s is answered with %d".formatted(one, mixedUp.status()));
            }
        }

        assertThat(open).isEmpty();
        assertThat(asked).isPositive();
        assertThat(rows(bound)).isEqualTo(before);
    }

    private record Asked(String method, String path, String bodyType, boolean streams) {

        Calls.Answer by(Calls caller) {
            if (bodyType.startsWith("multipart/")) {
                return caller.upload(path, "list.csv", new byte[] {'a', '\n', '1'});
            }
            return caller.send(method, path, bodyType.isEmpty() ? "" : "{}");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** All operations of a region, asked for things that are not there. */
    private List<Asked> operations(RegionKey region) {
        JsonNode document = Calls.to(port).get("/v3/api-docs").json();
        List<Asked> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            String template = path.getKey();
            if (!template.startsWith("/api/regions/{region}/") || template.contains("/public/")) {
                continue;
            }
            String address =
                    template.replace("{region}", region.value())
                            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                JsonNode content = method.getValue().at("/requestBody/content");
                boolean streams =
                        method.getValue().at("/responses/200/content").has("text/event-stream");
                all.add(
                        new Asked(
                                method.getKey().toUpperCase(Locale.ROOT),
                                address,
                                content.propertyNames().stream().findFirst().orElse(""),
                                streams));
            }
        }
        return all;
    }

    /** A region that no other test knows. */
    protected RegionKey region(String key) {
        return regions.getObject().fresh();
    }

    /** What is in the region's tables; nothing where the service keeps no regions apart. */
    private Map<String, String> rows(RegionKey region) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = TestPostgres.shared().superuser("hafen_" + service);
                Statement sql = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names =
                    sql.executeQuery(
                            "select relname from pg_class join pg_namespace n on n.oid ="
                                    + " relnamespace where relkind = 'r' and nspname = 'region_%s'"
                                            .formatted(region))) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet hash =
                        sql.executeQuery(
                                "select coalesce(md5(string_agg(t::text, ',' order by t::text)),"
                                        + " '') from \"region_%s\".\"%s\" t"
                                                .formatted(region, table))) {
                    hash.next();
                    rows.put(table, hash.getString(1));
                }
            }
        }
        return rows;
    }
}
