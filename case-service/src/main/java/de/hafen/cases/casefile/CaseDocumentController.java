package de.hafen.cases.casefile;

import de.hafen.cases.document.Received;
import de.hafen.cases.document.Turns;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.MergePatch;
import de.hafen.platform.web.Tagged;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ObjectNode;

/** A case's documents, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/cases/{id}/documents")
@Tag(name = "cases")
class CaseDocumentController {

    private final CaseDocuments documents;
    private final MergePatch patches;
    private final Turns turns;

    CaseDocumentController(CaseDocuments documents, MergePatch patches, Turns turns) {
        this.documents = documents;
        this.patches = patches;
        this.turns = turns;
    }

    /** Where a document goes. */
    record DocumentMove(@NotNull CaseId caseId) {}

    /** Why a document is removed. */
    record DocumentRemoval(@NotBlank @Size(max = 500) String reason) {}

    @Operation(
            operationId = "addCaseDocument",
            summary = "Puts a file into the case; the same content twice is one document")
    @Needs("cases:write")
    @WithoutKey("the same content twice is one document")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    CaseDocument add(@PathVariable CaseId id, @RequestParam("file") MultipartFile file)
            throws IOException {
        return turns.<CaseDocument, IOException>take(() -> documents.add(id, Received.of(file)));
    }

    @Operation(operationId = "openCaseDocument", summary = "The document as it was brought")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @Needs("cases:read")
    @GetMapping("/{document}")
    ResponseEntity<byte[]> open(@PathVariable CaseId id, @PathVariable UUID document) {
        return switch (turns.take(() -> documents.open(id, document))) {
            case Opened.Whole(CaseDocument it, byte[] content) -> file(it, content);
            case Opened.Damaged(UUID damaged) -> throw new DocumentDamaged(damaged);
        };
    }

    @Operation(
            operationId = "changeCaseDocument",
            summary = "Changes what the merge patch names; the ending stays that of its kind",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = DocumentForm.class))))
    @Needs("cases:write")
    @PatchMapping("/{document}")
    ResponseEntity<CaseDocument> change(
            @PathVariable CaseId id,
            @PathVariable UUID document,
            IfMatch seen,
            @RequestBody ObjectNode patch) {
        CaseDocument changed =
                documents.change(id, document, seen, form -> patches.apply(form, patch));
        return Tagged.ok(changed, changed.version());
    }

    @Operation(
            operationId = "moveCaseDocument",
            summary = "Puts it into another case of the same client or employer")
    @Needs("cases:write")
    @WithoutKey("the second time it is not here any more")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/{document}/move")
    void move(
            @PathVariable CaseId id,
            @PathVariable UUID document,
            @Valid @RequestBody DocumentMove order) {
        documents.move(id, document, order.caseId());
    }

    @Operation(
            operationId = "removeCaseDocument",
            summary = "Destroys its content; that it was there stays in the timeline")
    @Needs("cases:write")
    @WithoutKey("the second time it is not there any more")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/{document}/removal")
    void remove(
            @PathVariable CaseId id,
            @PathVariable UUID document,
            @Valid @RequestBody DocumentRemoval order) {
        documents.remove(id, document, order.reason());
    }

    /** To be saved, never shown: what somebody brought does not run in our pages. */
    private static ResponseEntity<byte[]> file(CaseDocument it, byte[] content) {
        return ResponseEntity.ok()
                .eTag("\"" + it.version() + "\"")
                .contentType(MediaType.parseMediaType(it.kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(it.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
