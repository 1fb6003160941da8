package de.hafen.cases.referral;

import de.hafen.platform.identity.Caller;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.rights.Open;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How partners without an account answer, over HTTP; the link in the letter is their key. */
@RestController
@RequestMapping("/api/regions/{region}/public/referrals")
@Tag(name = "referrals")
class PartnerAnswerController {

    private static final String LINK = "whoever has the link from the letter may";
    private static final String KEY = "Hafen-Key";
    private static final Caller SOMEBODY = Caller.service("partner-page");

    private final PartnerAnswers answers;

    PartnerAnswerController(PartnerAnswers answers) {
        this.answers = answers;
    }

    @Operation(operationId = "showReferralByLink", summary = "What the partner is told")
    @Open(LINK)
    @GetMapping("/standing")
    ResponseEntity<ReferralByLink> look(@RequestHeader(KEY) String key) {
        return shown(() -> answers.look(key));
    }

    @Operation(operationId = "answerReferralByLink", summary = "The partner answers, once a link")
    @Open(LINK)
    @WithoutKey("a link takes one answer, however often it is sent")
    @PostMapping("/answer")
    ResponseEntity<ReferralByLink> answer(
            @RequestHeader(KEY) String key, @Valid @RequestBody ReferralAnswer answer) {
        return shown(() -> answers.answer(key, answer));
    }

    private static ResponseEntity<ReferralByLink> shown(Supplier<ReferralByLink> work) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(CurrentCaller.where(SOMEBODY).call(work::get));
    }
}
