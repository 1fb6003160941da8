package de.hafen.cases.imports;

import de.hafen.platform.imports.ImportController;
import de.hafen.platform.imports.ImportDesk;
import de.hafen.platform.rights.Needs;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Needs("consultations:import")
@RestController
@RequestMapping("/api/regions/{region}/consultations/imports")
class ConsultationImportController extends ImportController {

    ConsultationImportController(ConsultationImport kind, ImportDesk desk) {
        super(kind, desk);
    }
}
