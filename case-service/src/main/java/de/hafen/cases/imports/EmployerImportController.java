package de.hafen.cases.imports;

import de.hafen.platform.imports.ImportController;
import de.hafen.platform.imports.ImportDesk;
import de.hafen.platform.rights.Needs;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Needs("employers:import")
@RestController
@RequestMapping("/api/regions/{region}/employers/imports")
class EmployerImportController extends ImportController {

    EmployerImportController(EmployerImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
