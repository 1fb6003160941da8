package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals from partners over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/referrals/incoming")
@Tag(name = "referrals")
class IncomingReferralController {

    private final IncomingReferrals referrals;

    IncomingReferralController(IncomingReferrals referrals) {
        this.referrals = referrals;
    }

    @Operation(operationId = "receiveReferral", summary = "A partner refers somebody")
    @Needs("referrals:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<IncomingReferral> receive(
            @PathVariable String region, @Valid @RequestBody ReceiveReferral order) {
        IncomingReferral it = referrals.receive(order);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/referrals/incoming/" + it.id()),
                it,
                it.version());
    }

    @Operation(operationId = "listIncomingReferrals", summary = "A page of what partners refer")
    @Needs("referrals:read")
    @GetMapping
    Page<IncomingReferral> list(
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable ReferralState state,
            @ParameterObject PageQuery page) {
        return referrals.list(clientId, state, page);
    }

    @Operation(operationId = "openIncomingReferral", summary = "One of them, with what is wanted")
    @Needs("referrals:read")
    @GetMapping("/{id}")
    ResponseEntity<IncomingReferral> open(@PathVariable ReferralId id) {
        return shown(referrals.open(id));
    }

    @Operation(operationId = "answerIncomingReferral", summary = "What the region says to it")
    @Needs("referrals:write")
    @PostMapping("/{id}/answer")
    ResponseEntity<IncomingReferral> answer(
            @PathVariable ReferralId id, IfMatch seen, @Valid @RequestBody ReferralAnswer answer) {
        return shown(referrals.answer(id, seen, answer));
    }

    @Operation(operationId = "dropIncomingReferral", summary = "The partner wants it no more")
    @Needs("referrals:write")
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<IncomingReferral> withdraw(@PathVariable ReferralId id, IfMatch seen) {
        return shown(referrals.withdraw(id, seen));
    }

    private static ResponseEntity<IncomingReferral> shown(IncomingReferral it) {
        return Tagged.ok(it, it.version());
    }
}
