package de.hafen.cases.partner;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.MergePatch;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Partners over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/partners")
@Tag(name = "referrals")
class PartnerController {

    private final Partners partners;
    private final MergePatch patches;

    PartnerController(Partners partners, MergePatch patches) {
        this.partners = partners;
        this.patches = patches;
    }

    /** All partners of a region. */
    record PartnerList(List<PartnerView> items) {}

    @Operation(operationId = "listPartners", summary = "To whom people can be referred")
    @Needs("partners:read")
    @GetMapping
    PartnerList list() {
        return new PartnerList(partners.all());
    }

    @Operation(operationId = "addPartner", summary = "Adds a partner")
    @Needs("partners:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<PartnerView> add(
            @PathVariable String region, @Valid @RequestBody PartnerForm form) {
        PartnerView added = partners.add(form);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/partners/" + added.id()),
                added,
                added.version());
    }

    @Operation(operationId = "openPartner", summary = "Shows a partner")
    @Needs("partners:read")
    @GetMapping("/{id}")
    ResponseEntity<PartnerView> open(@PathVariable PartnerId id) {
        PartnerView partner = partners.open(id);
        return Tagged.ok(partner, partner.version());
    }

    @Operation(
            operationId = "changePartner",
            summary = "Changes what the merge patch names",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PartnerForm.class))))
    @Needs("partners:write")
    @PatchMapping("/{id}")
    ResponseEntity<PartnerView> change(
            @PathVariable PartnerId id, IfMatch seen, @RequestBody ObjectNode patch) {
        PartnerView changed = partners.change(id, seen, form -> patches.apply(form, patch));
        return Tagged.ok(changed, changed.version());
    }
}
