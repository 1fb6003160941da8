package de.hafen.cases.enquiry;

import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.time.Ids;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.MergePatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Enquiries over HTTP, for colleagues. */
@RestController
@RequestMapping("/api/regions/{region}/enquiries")
@Tag(name = "enquiries")
class EnquiryController {

    private final Enquiries enquiries;
    private final EnquiryWork work;
    private final MergePatch patches;
    private final Ids ids;

    EnquiryController(Enquiries enquiries, EnquiryWork work, MergePatch patches, Ids ids) {
        this.enquiries = enquiries;
        this.work = work;
        this.patches = patches;
        this.ids = ids;
    }

    /**
     * A colleague writes down what somebody asks.
     *
     * @param partner who passed it on
     * @param clientId who asks, where known
     * @param consent that name, address and number are kept in order to answer
     */
    record NewEnquiry(
            @NotNull EnquirySource source,
            @Nullable @Size(max = 200) String partner,
            @Nullable ClientId clientId,
            @NotEmpty @Size(max = 5) List<@NotNull Topic> topics,
            @NotNull LanguageTag language,
            @Nullable TargetGroup targetGroup,
            @NotBlank @Size(max = 4_000) String text,
            @Nullable @Size(max = 200) String name,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 60) String phone,
            @Nullable Boolean consent) {

        ReceiveEnquiry as(UUID id) {
            return new ReceiveEnquiry(
                    id,
                    source,
                    partner == null || partner.isBlank() ? null : partner.strip(),
                    clientId,
                    new EnquiryForm(
                            topics, language, targetGroup, text, name, email, phone, consent));
        }
    }

    /** Who asks: a known client, a new one, or nobody known. */
    @Schema(name = "EnquiryAttachment")
    record Attachment(@Nullable ClientId clientId, @Nullable @Valid ClientForm newClient) {}

    /** Colleagues. */
    @Schema(name = "EnquiryColleagues")
    record Colleagues(List<Responsible> items) {}

    @Operation(operationId = "listEnquiries", summary = "A page of the enquiries")
    @Needs("enquiries:read")
    @GetMapping
    Page<EnquiryLine> list(
            @ParameterObject EnquiryFilter filter,
            @RequestParam(defaultValue = "LATEST") EnquiryOrder sort,
            @ParameterObject PageQuery page) {
        return enquiries.list(filter, sort, page);
    }

    @Operation(operationId = "countEnquiries", summary = "How many wait, and since when")
    @Needs("enquiries:read")
    @GetMapping("/counts")
    EnquiryCounts counts() {
        return enquiries.counts();
    }

    @Operation(operationId = "listEnquiryColleagues", summary = "To whom one can be given")
    @Needs("enquiries:read")
    @GetMapping("/colleagues")
    Colleagues colleagues() {
        return new Colleagues(enquiries.colleagues());
    }

    @Operation(operationId = "addEnquiry", summary = "Writes down what somebody asks")
    @Needs("enquiries:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<EnquiryView> add(
            @PathVariable String region, @Valid @RequestBody NewEnquiry enquiry) {
        EnquiryView added = enquiries.add(enquiry.as(ids.next()));
        return Tagged.created(
                URI.create("/api/regions/" + region + "/enquiries/" + added.id()),
                added,
                added.version());
    }

    @Operation(operationId = "openEnquiry", summary = "Opens an enquiry")
    @Needs("enquiries:read")
    @GetMapping("/{id}")
    ResponseEntity<EnquiryView> open(@PathVariable EnquiryId id) {
        return shown(enquiries.open(id));
    }

    @Operation(
            operationId = "changeEnquiry",
            summary = "Puts right what the merge patch names",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = EnquiryForm.class))))
    @Needs("enquiries:write")
    @PatchMapping("/{id}")
    ResponseEntity<EnquiryView> change(
            @PathVariable EnquiryId id, IfMatch seen, @RequestBody ObjectNode patch) {
        return shown(work.correct(id, seen, form -> patches.apply(form, patch)));
    }

    @Operation(operationId = "takeEnquiry", summary = "The caller takes it")
    @Needs("enquiries:write")
    @PostMapping("/{id}/take")
    ResponseEntity<EnquiryView> take(@PathVariable EnquiryId id, IfMatch seen) {
        return shown(work.take(id, seen));
    }

    @Operation(
            operationId = "assignEnquiry",
            summary = "A colleague or an office has it, or nobody")
    @Needs("enquiries:write")
    @PostMapping("/{id}/assignment")
    ResponseEntity<EnquiryView> assign(
            @PathVariable EnquiryId id, IfMatch seen, @Valid @RequestBody Assignment whose) {
        return shown(work.assign(id, seen, whose));
    }

    @Operation(
            operationId = "attachEnquiry",
            summary = "Says who asks; who is new is added with it")
    @Needs("enquiries:write")
    @PostMapping("/{id}/client")
    ResponseEntity<EnquiryView> attach(
            @PathVariable EnquiryId id, IfMatch seen, @Valid @RequestBody Attachment whose) {
        if (whose.newClient() == null) {
            return shown(work.attach(id, seen, whose.clientId()));
        }
        if (whose.clientId() != null) {
            throw new OneClient();
        }
        return shown(work.attachNew(id, seen, whose.newClient()));
    }

    @Operation(operationId = "answerEnquiry", summary = "The person has an answer")
    @Needs("enquiries:write")
    @PostMapping("/{id}/answer")
    ResponseEntity<EnquiryView> answered(@PathVariable EnquiryId id, IfMatch seen) {
        return shown(work.answered(id, seen));
    }

    @Operation(operationId = "closeEnquiry", summary = "Nothing is left to do")
    @Needs("enquiries:write")
    @PostMapping("/{id}/closing")
    ResponseEntity<EnquiryView> close(
            @PathVariable EnquiryId id, IfMatch seen, @Valid @RequestBody EnquiryClosing how) {
        return shown(work.close(id, seen, how));
    }

    @Operation(operationId = "reopenEnquiry", summary = "It goes on")
    @Needs("enquiries:write")
    @PostMapping("/{id}/reopening")
    ResponseEntity<EnquiryView> reopen(@PathVariable EnquiryId id, IfMatch seen) {
        return shown(work.reopen(id, seen));
    }

    private static ResponseEntity<EnquiryView> shown(EnquiryView it) {
        return Tagged.ok(it, it.version());
    }
}
