package de.hafen.tenants.staff;

import de.hafen.platform.tenancy.RegionKey;
import java.util.List;

/**
 * A region as its people see it.
 *
 * @param key stands in paths and tokens
 * @param name for example {@code Expat Service Desk}
 * @param shortName for example {@code Düsseldorf / Mettmann}
 * @param accent the region's colour
 * @param mark the region's sign beside the colour
 * @param languages in which it works
 * @param active whether it is open
 * @param secondFactorRequired whether its people must sign in with a second factor
 */
public record RegionCard(
        RegionKey key,
        String name,
        String shortName,
        String accent,
        String mark,
        List<String> languages,
        boolean active,
        boolean secondFactorRequired) {

    /** Copies the languages. */
    public RegionCard {
        languages = List.copyOf(languages);
    }
}
