package de.hafen.cases.intake;

import de.hafen.cases.enquiry.EnquiryForm;
import de.hafen.cases.enquiry.EnquiryReceipt;
import de.hafen.cases.enquiry.EnquirySource;
import de.hafen.cases.enquiry.EnquiryStanding;
import de.hafen.cases.enquiry.ReceiveEnquiry;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Open;
import de.hafen.platform.web.WithoutKey;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import de.hafen.vocabulary.Topic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How people without an account ask, over HTTP; reference and code are their key. */
@RestController
@RequestMapping("/api/regions/{region}/public/enquiries")
@Tag(name = "intake")
class IntakeController {

    private static final String EVERYBODY = "people ask without an account";
    private static final String KEY = "Hafen-Key";
    private static final Caller SOMEBODY = Caller.service("enquiry-page");

    private final Intake intake;

    IntakeController(Intake intake) {
        this.intake = intake;
    }

    /**
     * Somebody asks; who that is need not be said.
     *
     * @param id chosen by who sends it: the same sent again is the same enquiry
     * @param consent that name, address and number are kept in order to answer
     * @param website stays empty: people do not see it, programs that fill in everything do
     */
    @Schema(name = "PublicEnquiry")
    record PublicEnquiry(
            @NotNull UUID id,
            @NotEmpty @Size(max = 5) List<@NotNull Topic> topics,
            @NotNull LanguageTag language,
            @Nullable TargetGroup targetGroup,
            @NotBlank @Size(max = 4_000) String text,
            @Nullable @Size(max = 200) String name,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 60) String phone,
            @Nullable Boolean consent,
            @Nullable @Size(max = 0) String website) {

        ReceiveEnquiry order() {
            return new ReceiveEnquiry(
                    id,
                    EnquirySource.FORM,
                    null,
                    null,
                    new EnquiryForm(
                            topics, language, targetGroup, text, name, email, phone, consent));
        }

        /** Tells nothing about the person. */
        @Override
        public String toString() {
            return "a public enquiry";
        }
    }

    @Operation(operationId = "expectAnswer", summary = "When an answer may be expected")
    @Open(EVERYBODY)
    @GetMapping("/expectation")
    Expectation expectation() {
        return somebody(intake::expectation);
    }

    @Operation(operationId = "askInPublic", summary = "Somebody asks; the answer is their receipt")
    @Open(EVERYBODY)
    @WithoutKey("the same id is the same enquiry")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<EnquiryReceipt> ask(@Valid @RequestBody PublicEnquiry enquiry) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(somebody(() -> intake.receive(enquiry.order())));
    }

    @Operation(operationId = "showStanding", summary = "Where an enquiry stands")
    @Open("whoever has the reference and its code may")
    @GetMapping("/standing")
    ResponseEntity<EnquiryStanding> standing(@RequestHeader(KEY) String key) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(somebody(() -> intake.standing(key)));
    }

    /** In the trail it is the page that acts, whoever sits before it. */
    private static <T> T somebody(Supplier<T> work) {
        return CurrentCaller.where(SOMEBODY).call(work::get);
    }
}
