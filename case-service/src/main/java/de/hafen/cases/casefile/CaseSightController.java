package de.hafen.cases.casefile;

import de.hafen.cases.sight.Onlookers;
import de.hafen.cases.sight.RecordSights;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why somebody sees a case or does not, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/cases")
@Tag(name = "cases")
class CaseSightController {

    private final CaseSights sights;

    CaseSightController(CaseSights sights) {
        this.sights = sights;
    }

    @Operation(
            operationId = "explainCase",
            summary = "Which of these people see the case, and what the others would need")
    @Needs("audit:read")
    @WithoutKey("nothing changes")
    @PostMapping("/{id}/sights")
    RecordSights explain(@PathVariable CaseId id, @Valid @RequestBody Onlookers of) {
        return sights.of(id, of);
    }
}
