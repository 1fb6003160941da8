package de.hafen.cases.consent;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a client agreed to, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/clients/{id}/consents")
@Tag(name = "clients")
class ConsentController {

    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    /** How it stands with each purpose. */
    record ClientConsents(List<ClientConsent> items) {}

    @Operation(
            operationId = "listClientConsents",
            summary = "What a client agreed to, purpose by purpose, with all that was said")
    @Needs("consents:read")
    @GetMapping
    ClientConsents of(@PathVariable ClientId id) {
        return new ClientConsents(consents.of(id));
    }

    @Operation(operationId = "giveConsent", summary = "The client said yes to a published text")
    @Needs("consents:write")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ClientConsents give(@PathVariable ClientId id, @Valid @RequestBody GiveConsent order) {
        return new ClientConsents(consents.give(id, order));
    }

    @Operation(
            operationId = "withdrawConsent",
            summary = "The client said no: what rests on a yes stops at once")
    @Needs("consents:write")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/withdrawals")
    ClientConsents withdraw(@PathVariable ClientId id, @Valid @RequestBody WithdrawConsent order) {
        return new ClientConsents(consents.withdraw(id, order));
    }
}
