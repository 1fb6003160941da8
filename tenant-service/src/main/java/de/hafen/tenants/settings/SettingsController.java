package de.hafen.tenants.settings;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Tagged;
import de.hafen.tenants.region.RegionEntry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The settings of the region in the path. */
@RestController
@RequestMapping("/api/regions/{region}/settings")
class SettingsController {

    private final Settings settings;

    SettingsController(Settings settings) {
        this.settings = settings;
    }

    /** All settings. */
    @GetMapping
    @Needs("settings:read")
    ResponseEntity<SettingsDocument> read() {
        return tagged(settings.of(CurrentRegion.required()));
    }

    /** Replaces all settings; a part that is left out is missing, not unchanged. */
    @PutMapping
    @Needs("settings:write")
    ResponseEntity<SettingsDocument> write(IfMatch seen, @RequestBody SettingsDocument wanted) {
        return tagged(
                settings.change(
                        CurrentRegion.required(), seen, wanted.profile(), wanted.options()));
    }

    private static ResponseEntity<SettingsDocument> tagged(RegionEntry region) {
        return Tagged.ok(SettingsDocument.of(region), region.version());
    }
}
