package de.hafen.cases.employer;

import de.hafen.cases.retention.Hold;
import de.hafen.cases.retention.PlaceHold;
import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeping the files of employers over HTTP, whatever the period says. */
@RestController
@RequestMapping("/api/regions/{region}/employers/{id}/holds")
@Tag(name = "employers")
class EmployerHoldController {

    private final EmployerHolds holds;

    EmployerHoldController(EmployerHolds holds) {
        this.holds = holds;
    }

    /** Why a file is kept. */
    record EmployerHoldList(List<Hold> items) {}

    @Operation(operationId = "employerHolds", summary = "Why the file is kept, and until when")
    @Needs("retention:read")
    @GetMapping
    EmployerHoldList of(@PathVariable EmployerId id) {
        return new EmployerHoldList(holds.of(id));
    }

    @Operation(
            operationId = "holdEmployer",
            summary = "Keeps the file and all that belongs to it, whatever the period says")
    @Needs("retention:write")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    EmployerHoldList place(@PathVariable EmployerId id, @Valid @RequestBody PlaceHold order) {
        return new EmployerHoldList(holds.place(id, order));
    }

    @Operation(operationId = "releaseEmployer", summary = "The period counts again")
    @Needs("retention:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    void release(@PathVariable EmployerId id) {
        holds.release(id);
    }
}
