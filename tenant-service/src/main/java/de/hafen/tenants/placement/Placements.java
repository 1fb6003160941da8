package de.hafen.tenants.placement;

import de.hafen.tenants.region.RegionEntry;
import de.hafen.tenants.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The servers, whether they answer, and how many regions each has. */
// the platform has a bean of the short name
@Component("placementsOfRegions")
@EnableConfigurationProperties(PlacementProperties.class)
public class Placements {

    /** The server that a region gets that asks for none. */
    public static final String SHARED = "shared";

    private final PlacementProperties settings;
    private final Regions regions;

    Placements(PlacementProperties settings, Regions regions) {
        this.settings = settings;
        this.regions = regions;
    }

    /** Throws {@link UnknownPlacement} where there is no such server. */
    public void require(String name) {
        if (!settings.placements().containsKey(name)) {
            throw new UnknownPlacement(settings.placements().keySet());
        }
    }

    /** How the server is now. */
    public Placement look(String name) {
        require(name);
        return look(name, regions.all().stream().filter(it -> it.placement().equals(name)).count());
    }

    /** How all servers are now. */
    public List<Placement> all() {
        Map<String, Long> counts =
                regions.all().stream()
                        .map(RegionEntry::placement)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return settings.placements().keySet().stream()
                .sorted()
                .parallel()
                .map(name -> look(name, counts.getOrDefault(name, 0L)))
                .toList();
    }

    private Placement look(String name, long count) {
        PlacementProperties.Server server = settings.placements().get(name);
        Greeting greeting = Greeting.of(server == null ? "" : server.url());
        OptionalLong millis = greeting.exchange(settings.placementPatience());
        return new Placement(
                name,
                greeting.host(),
                millis.isPresent(),
                millis.isPresent() ? millis.getAsLong() : null,
                count);
    }
}
