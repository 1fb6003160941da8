package de.hafen.cases.sight;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.employer.EmployerId;
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

/** Why somebody sees a file or does not, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}")
class SightController {

    private final FileSights sights;

    SightController(FileSights sights) {
        this.sights = sights;
    }

    @Operation(
            operationId = "explainClient",
            summary = "Which of these people see the client's file, and what the others would need")
    @Tag(name = "clients")
    @Needs("audit:read")
    @WithoutKey("nothing changes")
    @PostMapping("/clients/{id}/sights")
    RecordSights explain(@PathVariable ClientId id, @Valid @RequestBody Onlookers of) {
        return sights.of(id, of);
    }

    @Operation(
            operationId = "explainEmployer",
            summary = "Which of these people see the employer, and what the others would need")
    @Tag(name = "employers")
    @Needs("audit:read")
    @WithoutKey("nothing changes")
    @PostMapping("/employers/{id}/sights")
    RecordSights explain(@PathVariable EmployerId id, @Valid @RequestBody Onlookers of) {
        return sights.of(id, of);
    }

    @Operation(
            operationId = "explainConsultation",
            summary = "Which of these people see the consultation, and what the others would need",
            description = "For whoever may read consultations, too.")
    @Tag(name = "consultations")
    @Needs("audit:read")
    @WithoutKey("nothing changes")
    @PostMapping("/consultations/{id}/sights")
    RecordSights explain(@PathVariable ConsultationId id, @Valid @RequestBody Onlookers of) {
        return sights.of(id, of);
    }
}
