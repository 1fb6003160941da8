package de.hafen.tenants.dataservice;

import java.util.Locale;

/** A service that keeps a schema per region. */
public enum DataService {
    CASE,
    EVENTS,
    REPORTING;

    /** Its short name, for example {@code case}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its full name, for example {@code case-service}. */
    public String title() {
        return key() + "-service";
    }
}
