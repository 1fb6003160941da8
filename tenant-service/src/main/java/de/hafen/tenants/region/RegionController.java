package de.hafen.tenants.region;

import de.hafen.platform.rights.Open;
import de.hafen.vocabulary.LanguageTag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public list of regions. */
@RestController
class RegionController {

    private final Regions regions;

    RegionController(Regions regions) {
        this.regions = regions;
    }

    record PublicRegion(
            String key,
            String name,
            String shortName,
            List<String> municipalities,
            List<LanguageTag> languages,
            String accent,
            String mark) {

        static PublicRegion of(RegionEntry region) {
            RegionProfile profile = region.profile();
            return new PublicRegion(
                    region.key().value(),
                    profile.name(),
                    profile.shortName(),
                    profile.municipalities().stream().map(Object::toString).toList(),
                    profile.languages(),
                    profile.accent().value(),
                    profile.mark());
        }
    }

    record PublicRegions(List<PublicRegion> items) {}

    /** All active regions, in the order in which they came. */
    @GetMapping("/api/regions")
    @Open("a newcomer has to find the centre that is responsible")
    ResponseEntity<PublicRegions> list() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(new PublicRegions(regions.active().stream().map(PublicRegion::of).toList()));
    }
}
