package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.consent.ReleasedField;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
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

/** Referrals over HTTP, for colleagues. */
@RestController
@RequestMapping("/api/regions/{region}/referrals")
@Tag(name = "referrals")
class ReferralController {

    private final Referrals referrals;

    ReferralController(Referrals referrals) {
        this.referrals = referrals;
    }

    /**
     * What somebody thinks of sending.
     *
     * @param fields what the partner would be told besides the message
     */
    record PreviewReferral(
            @NotNull ClientId clientId,
            @Size(max = 20) @Nullable List<@NotNull ReleasedField> fields,
            @Nullable @Size(max = 2_000) String message) {

        /** Tells nothing about the client. */
        @Override
        public String toString() {
            return "a referral to be looked at";
        }
    }

    @Operation(
            operationId = "previewReferral",
            summary = "What the partner would be told, and to what the client agreed")
    @Needs("referrals:write")
    @WithoutKey("nothing is stored")
    @PostMapping("/preview")
    Referrals.Preview preview(@Valid @RequestBody PreviewReferral draft) {
        return referrals.preview(
                draft.clientId(),
                Objects.requireNonNullElse(draft.fields(), List.of()),
                Objects.requireNonNullElse(draft.message(), "").strip());
    }

    @Operation(
            operationId = "sendReferral",
            summary = "Refers a client, who has agreed to it, to a partner, who gets a letter")
    @Needs("referrals:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<ReferralView> send(
            @PathVariable String region, @Valid @RequestBody SendReferral order) {
        ReferralView sent = referrals.send(order);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/referrals/" + sent.id()),
                sent,
                sent.version());
    }

    @Operation(operationId = "listReferrals", summary = "A page of the referrals")
    @Needs("referrals:read")
    @GetMapping
    Page<ReferralView> list(
            @ParameterObject ReferralFilter filter,
            @RequestParam(defaultValue = "LATEST") ReferralOrder sort,
            @ParameterObject PageQuery page) {
        return referrals.list(filter, sort, page);
    }

    @Operation(
            operationId = "openReferral",
            summary = "One of them, with all that the partner can read")
    @Needs("referrals:read")
    @GetMapping("/{id}")
    ResponseEntity<ReferralView> open(@PathVariable ReferralId id) {
        return shown(referrals.open(id));
    }

    @Operation(
            operationId = "noteReferralAnswer",
            summary = "Writes down what the partner said on the phone")
    @Needs("referrals:write")
    @PostMapping("/{id}/answer")
    ResponseEntity<ReferralView> answer(
            @PathVariable ReferralId id, IfMatch seen, @Valid @RequestBody ReferralAnswer answer) {
        return shown(referrals.answer(id, seen, answer));
    }

    @Operation(
            operationId = "remindPartner",
            summary = "Asks the partner again; the link sent before opens no longer")
    @Needs("referrals:write")
    @PostMapping("/{id}/reminder")
    ResponseEntity<ReferralView> remind(@PathVariable ReferralId id, IfMatch seen) {
        return shown(referrals.remind(id, seen));
    }

    @Operation(
            operationId = "withdrawReferral",
            summary = "Asks the partner no longer, who can read nothing of it from now on")
    @Needs("referrals:write")
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ReferralView> withdraw(@PathVariable ReferralId id, IfMatch seen) {
        return shown(referrals.withdraw(id, seen));
    }

    private static ResponseEntity<ReferralView> shown(ReferralView it) {
        return Tagged.ok(it, it.version());
    }
}
