package de.hafen.tenants.placement;

import de.hafen.platform.rights.Needs;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The servers, for platform administrators. */
@RestController
class PlacementController {

    private final Placements placements;

    PlacementController(Placements placements) {
        this.placements = placements;
    }

    record PlacementList(List<Placement> items) {}

    /** All servers with health and load. */
    @GetMapping("/api/platform/placements")
    @Needs("regions:provision")
    PlacementList list() {
        return new PlacementList(placements.all());
    }
}
