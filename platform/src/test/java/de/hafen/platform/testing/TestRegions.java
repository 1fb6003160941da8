package de.hafen.platform.testing;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.Regions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Real regions in the service under test, made as provisioning makes them. */
public final class TestRegions {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Regions regions;
    private final Map<String, RegionKey> open = new ConcurrentHashMap<>();

    TestRegions(Regions regions) {
        this.regions = regions;
    }

    /** An open region that the tests of this module share. */
    public RegionKey a() {
        return open("aachen");
    }

    /** Another one. */
    public RegionKey b() {
        return open("duisburg");
    }

    /** An open region that no other test knows. */
    public RegionKey fresh() {
        return open("trial-" + NUMBER.incrementAndGet());
    }

    /** The region with this key; made and opened when first asked for. */
    public RegionKey open(String key) {
        return open.computeIfAbsent(
                key,
                it -> {
                    RegionKey region = new RegionKey(it);
                    regions.create(region, "shared");
                    regions.activate(region);
                    return region;
                });
    }

    /**
     * Binds a region and a person with these roles in it: {@code in(a, ADVISER).call(() ->
     * clients.add(…))}.
     */
    public static ScopedValue.Carrier in(RegionKey region, Role... roles) {
        return CurrentCaller.where(CurrentRegion.where(region), person(region, roles));
    }

    /** Binds a region, and a person whose right is for the other one: what must never be. */
    public static ScopedValue.Carrier mixedUp(RegionKey bound, RegionKey right, Role... roles) {
        return CurrentCaller.where(CurrentRegion.where(bound), person(right, roles));
    }

    /** Binds a person, but no region. */
    public static ScopedValue.Carrier nowhere() {
        return CurrentCaller.where(person(null));
    }

    private static Caller person(@Nullable RegionKey region, Role... roles) {
        return new Caller(
                "0190a000-0000-7000-8000-00000000aaaa",
                "Katrin Brandt",
                Caller.Kind.PERSON,
                region,
                Set.of(roles),
                Set.of(),
                Set.of());
    }
}
