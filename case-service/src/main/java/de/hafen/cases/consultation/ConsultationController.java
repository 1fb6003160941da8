package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.employer.EmployerId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.MergePatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Consultations over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}")
@Tag(name = "consultations")
class ConsultationController {

    private final Consultations consultations;
    private final MergePatch patches;

    ConsultationController(Consultations consultations, MergePatch patches) {
        this.consultations = consultations;
        this.patches = patches;
    }

    /** Why a consultation counts no longer. */
    record RetractionReason(@NotBlank @Size(max = 500) String reason) {}

    /** What the consultation said before each correction. */
    record RevisionList(List<Revision> items) {}

    @Operation(operationId = "listConsultations", summary = "A page of the consultations")
    @Needs("consultations:read")
    @GetMapping("/consultations")
    Page<ConsultationView> list(
            @ParameterObject ConsultationFilter filter, @ParameterObject PageQuery page) {
        return consultations.list(filter, page);
    }

    @Operation(operationId = "listClientConsultations", summary = "A client's consultations")
    @Needs("consultations:read")
    @GetMapping("/clients/{id}/consultations")
    Page<ConsultationView> ofClient(@PathVariable ClientId id, @ParameterObject PageQuery page) {
        return consultations.ofClient(id, page);
    }

    @Operation(operationId = "listEmployerConsultations", summary = "An employer's consultations")
    @Needs("consultations:read")
    @GetMapping("/employers/{id}/consultations")
    Page<ConsultationView> ofEmployer(
            @PathVariable EmployerId id, @ParameterObject PageQuery page) {
        return consultations.ofEmployer(id, page);
    }

    @Operation(
            operationId = "recordConsultation",
            summary = "Records a consultation; who is new in it is added with it")
    @Needs("consultations:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping("/consultations")
    ResponseEntity<ConsultationView> record(
            @PathVariable String region, @Valid @RequestBody RecordConsultation order) {
        ConsultationView recorded = consultations.record(order);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/consultations/" + recorded.id()),
                recorded,
                recorded.version());
    }

    @Operation(operationId = "openConsultation", summary = "Opens a consultation")
    @Needs("consultations:read")
    @GetMapping("/consultations/{id}")
    ResponseEntity<ConsultationView> open(@PathVariable ConsultationId id) {
        ConsultationView consultation = consultations.open(id);
        return Tagged.ok(consultation, consultation.version());
    }

    @Operation(
            operationId = "listConsultationRevisions",
            summary = "What the consultation said before each correction, the latest first")
    @Needs("consultations:read")
    @GetMapping("/consultations/{id}/revisions")
    RevisionList revisions(@PathVariable ConsultationId id) {
        return new RevisionList(consultations.revisions(id));
    }

    @Operation(
            operationId = "correctConsultation",
            summary = "Corrects what the merge patch names; what was said before is kept",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    ConsultationForm.class))))
    @Needs("consultations:write")
    @PatchMapping("/consultations/{id}")
    ResponseEntity<ConsultationView> correct(
            @PathVariable ConsultationId id, IfMatch seen, @RequestBody ObjectNode patch) {
        ConsultationView corrected =
                consultations.correct(id, seen, form -> patches.apply(form, patch));
        return Tagged.ok(corrected, corrected.version());
    }

    @Operation(
            operationId = "retractConsultation",
            summary = "It was recorded by mistake: it counts no longer, and is kept")
    @Needs("consultations:write")
    @PostMapping("/consultations/{id}/retraction")
    ResponseEntity<ConsultationView> retract(
            @PathVariable ConsultationId id,
            IfMatch seen,
            @Valid @RequestBody RetractionReason why) {
        ConsultationView retracted = consultations.retract(id, seen, why.reason());
        return Tagged.ok(retracted, retracted.version());
    }
}
