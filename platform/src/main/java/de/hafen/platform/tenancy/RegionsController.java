package de.hafen.platform.tenancy;

import de.hafen.platform.rights.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What provisioning asks each service for; never reachable through the gateway. */
@RestController
@RequestMapping("/internal/regions/{key}")
final class RegionsController {

    private final Regions regions;

    RegionsController(Regions regions) {
        this.regions = regions;
    }

    /** Where the region shall live. */
    record NewRegion(String placement) {}

    @GetMapping
    @Needs("regions:provision")
    Region find(@PathVariable String key) {
        RegionKey region = new RegionKey(key);
        return regions.find(region).orElseThrow(() -> new UnknownRegion(region));
    }

    @PutMapping
    @Needs("regions:provision")
    Region create(@PathVariable String key, @RequestBody NewRegion order) {
        return regions.create(new RegionKey(key), order.placement());
    }

    @PostMapping("/activate")
    @Needs("regions:provision")
    Region activate(@PathVariable String key) {
        return regions.activate(new RegionKey(key));
    }

    @PostMapping("/suspend")
    @Needs("regions:provision")
    Region suspend(@PathVariable String key) {
        return regions.suspend(new RegionKey(key));
    }

    @DeleteMapping
    @Needs("regions:provision")
    ResponseEntity<Void> undo(@PathVariable String key) {
        regions.undo(new RegionKey(key));
        return ResponseEntity.noContent().build();
    }
}
