package de.hafen.platform.tenancy;

import de.hafen.platform.keys.ServiceKey;

/** Where a service gets schemas that neither its own role nor any region's role may enter. */
public final class ClosedSchemas {

    private final Placements placements;
    private final ServiceSchema serviceSchema;
    private final ServiceNames names;
    private final ServiceKey key;

    ClosedSchemas(
            Placements placements,
            ServiceSchema serviceSchema,
            ServiceNames names,
            ServiceKey key) {
        this.placements = placements;
        this.serviceSchema = serviceSchema;
        this.names = names;
        this.key = key;
    }

    /**
     * The schema; made, with its role, when it is first entered.
     *
     * @param schema its name; its change sets are in {@code db/changelog/hafen-<schema>.yaml}
     * @param role who alone may enter it: the login role {@code <service>_<role>}
     */
    public ClosedSchema open(String schema, String role) {
        return new ClosedSchema(placements, serviceSchema, names, key, schema, role);
    }
}
