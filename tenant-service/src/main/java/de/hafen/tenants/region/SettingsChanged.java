package de.hafen.tenants.region;

import de.hafen.platform.problem.Problem;

/** Somebody else changed the region's settings in the meantime. */
public final class SettingsChanged extends Problem {

    SettingsChanged(long version) {
        super(
                412,
                "changed-meanwhile",
                "Somebody else changed the settings in the meantime. Load them again.");
        with("version", version);
    }
}
