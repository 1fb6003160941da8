package de.hafen.platform.imports;

import java.util.Collection;
import java.util.UUID;

/** Is told which records an import adds, so that it can be taken back. */
public interface Arrivals {

    /**
     * These records have been added.
     *
     * @param kind as in {@link TakeBack#kind()}
     */
    void added(String kind, Collection<UUID> records);
}
