package de.hafen.events.imports;

import de.hafen.platform.imports.ImportController;
import de.hafen.platform.imports.ImportDesk;
import de.hafen.platform.rights.Needs;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Needs("members:import")
@RestController
@RequestMapping("/api/regions/{region}/members/imports")
class MemberImportController extends ImportController {

    MemberImportController(MemberImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
