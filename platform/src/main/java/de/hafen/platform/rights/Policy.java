package de.hafen.platform.rights;

import de.hafen.platform.identity.Caller;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A service's table of rights: which roles may do which action. Pure; it can explain each decision.
 * An action that the table does not name is refused to everybody.
 */
public final class Policy {

    private final Map<String, Row> rows;

    private Policy(Map<String, Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** Starts an empty table. */
    public static Builder table() {
        return new Builder();
    }

    /** The decision for this caller and action. */
    public Decision decide(Caller caller, String action) {
        Row row = rows.get(action);
        if (row == null) {
            return new Decision.Refused(action, Set.of(), Set.of());
        }
        boolean allowed =
                switch (caller.kind()) {
                    case PERSON ->
                            caller.roles().stream().anyMatch(row.roles::contains)
                                    || caller.platformRoles().stream()
                                            .anyMatch(row.platformRoles::contains);
                    case MACHINE -> caller.scopes().contains(action);
                    case SERVICE -> true;
                };
        return allowed
                ? new Decision.Allowed(action)
                : new Decision.Refused(action, row.roles, row.platformRoles);
    }

    /** All actions that the table names. */
    public Set<String> actions() {
        return rows.keySet();
    }

    private record Row(Set<Role> roles, Set<PlatformRole> platformRoles) {}

    /** What was decided, and who could. */
    public sealed interface Decision {
        /** The action in question. */
        String action();

        /** The caller may. */
        record Allowed(String action) implements Decision {}

        /** The caller may not; these roles may. */
        record Refused(String action, Set<Role> roles, Set<PlatformRole> platformRoles)
                implements Decision {}
    }

    /** Collects the rows of a table. */
    public static final class Builder {
        private final Map<String, Row> rows = new HashMap<>();

        private Builder() {}

        /** These roles in the region may do the action. */
        public Builder allow(String action, Role... roles) {
            rows.put(action, new Row(Set.of(roles), Set.of()));
            return this;
        }

        /** These roles over all regions may do the action. */
        public Builder allow(String action, PlatformRole... roles) {
            rows.put(action, new Row(Set.of(), Set.of(roles)));
            return this;
        }

        /** The finished table. */
        public Policy build() {
            return new Policy(rows);
        }
    }
}
