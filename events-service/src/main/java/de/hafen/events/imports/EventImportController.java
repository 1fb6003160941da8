package de.hafen.events.imports;

import de.hafen.platform.imports.ImportController;
import de.hafen.platform.imports.ImportDesk;
import de.hafen.platform.rights.Needs;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Needs("events:import")
@RestController
@RequestMapping("/api/regions/{region}/events/imports")
class EventImportController extends ImportController {

    EventImportController(EventImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
