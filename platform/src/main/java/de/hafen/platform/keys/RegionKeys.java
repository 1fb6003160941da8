package de.hafen.platform.keys;

import de.hafen.platform.tenancy.RegionKey;
import java.util.UUID;

/** Secrets of one region, derived from the service's key; nothing of them is stored. */
public interface RegionKeys {
    /**
     * The keyed hash under which a subject of the region is known outside its schema; 32 hex
     * digits.
     *
     * @param kind what the subject is, for example {@code client}
     */
    String pseudonym(RegionKey region, String kind, UUID id);

    /**
     * The keyed hash by which a content is known again in its region, and by nobody who has the
     * database alone; 32 bytes.
     */
    byte[] print(RegionKey region, byte[] content);
}
