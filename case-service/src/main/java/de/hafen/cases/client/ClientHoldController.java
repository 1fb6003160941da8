package de.hafen.cases.client;

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

/** Keeping the files of clients over HTTP, whatever the period says. */
@RestController
@RequestMapping("/api/regions/{region}/clients/{id}/holds")
@Tag(name = "clients")
class ClientHoldController {

    private final ClientHolds holds;

    ClientHoldController(ClientHolds holds) {
        this.holds = holds;
    }

    /** Why a file is kept. */
    record ClientHoldList(List<Hold> items) {}

    @Operation(operationId = "clientHolds", summary = "Why the file is kept, and until when")
    @Needs("retention:read")
    @GetMapping
    ClientHoldList of(@PathVariable ClientId id) {
        return new ClientHoldList(holds.of(id));
    }

    @Operation(
            operationId = "holdClient",
            summary = "Keeps the file and all that belongs to it, whatever the period says")
    @Needs("retention:write")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ClientHoldList place(@PathVariable ClientId id, @Valid @RequestBody PlaceHold order) {
        return new ClientHoldList(holds.place(id, order));
    }

    @Operation(operationId = "releaseClient", summary = "The period counts again")
    @Needs("retention:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping
    void release(@PathVariable ClientId id) {
        holds.release(id);
    }
}
