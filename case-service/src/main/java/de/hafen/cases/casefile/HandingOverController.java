package de.hafen.cases.casefile;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.Tagged;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handing cases over, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/cases/{id}/transfer")
@Tag(name = "cases")
class HandingOverController {

    private final HandingOver handing;

    HandingOverController(HandingOver handing) {
        this.handing = handing;
    }

    /** Who is asked. */
    record Asked(@NotNull @Valid Responsible to) {}

    @Operation(
            operationId = "askForTransfer",
            summary = "Asks a colleague to look after the case; it stays until they accept")
    @Needs("cases:write")
    @WithoutKey("who is asked twice is asked once")
    @PostMapping
    ResponseEntity<CaseView> ask(@PathVariable CaseId id, @Valid @RequestBody Asked asked) {
        return tagged(handing.ask(id, asked.to()));
    }

    @Operation(operationId = "acceptTransfer", summary = "The caller takes the case")
    @Needs("cases:write")
    @WithoutKey("the second time nobody is asked any more")
    @PostMapping("/acceptance")
    ResponseEntity<CaseView> accept(@PathVariable CaseId id) {
        return tagged(handing.accept(id));
    }

    @Operation(
            operationId = "declineTransfer",
            summary = "The caller does not take the case, or does not ask any more")
    @Needs("cases:write")
    @WithoutKey("the second time nobody is asked any more")
    @PostMapping("/refusal")
    ResponseEntity<CaseView> decline(@PathVariable CaseId id) {
        return tagged(handing.decline(id));
    }

    private static ResponseEntity<CaseView> tagged(CaseView it) {
        return Tagged.ok(it, it.version());
    }
}
