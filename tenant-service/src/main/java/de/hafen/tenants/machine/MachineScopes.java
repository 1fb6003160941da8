package de.hafen.tenants.machine;

import de.hafen.platform.problem.Invalid;
import de.hafen.platform.problem.Violation;
import java.util.Collection;
import java.util.List;

/**
 * What a machine may be allowed: the actions of the region's daily work. Staff, settings and other
 * machines are administered by people only.
 */
final class MachineScopes {

    static final List<String> ALL =
            List.of(
                    "clients:read",
                    "clients:write",
                    "clients:import",
                    "consultations:read",
                    "consultations:write",
                    "consultations:import",
                    "employers:read",
                    "employers:write",
                    "employers:import",
                    "events:read",
                    "events:write",
                    "events:import",
                    "figures:read",
                    "members:read",
                    "members:write",
                    "members:import",
                    "networks:read",
                    "networks:write",
                    "topics:read");

    private MachineScopes() {}

    static void require(Collection<String> asked) {
        List<String> unknown = asked.stream().filter(it -> !ALL.contains(it)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new NotAScope();
        }
    }

    /** A machine can't be allowed this. */
    static final class NotAScope extends Invalid {
        private NotAScope() {
            super("not-a-scope", "A machine client can't be allowed this.");
            with(List.of(new Violation("/scopes", "unknown", "Choose from the list of scopes.")));
        }
    }
}
