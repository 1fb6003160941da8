package de.hafen.cases.client;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.MergePatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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

/** Clients over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/clients")
@Tag(name = "clients")
class ClientController {

    private final Clients clients;
    private final MergePatch patches;

    ClientController(Clients clients, MergePatch patches) {
        this.clients = clients;
        this.patches = patches;
    }

    /** Somebody who is about to be added. */
    record Somebody(
            @Nullable @Size(max = 200) String givenName,
            @NotBlank @Size(max = 200) String familyName,
            @Nullable LocalDate birthDate,
            @Nullable @Email @Size(max = 254) String email) {

        Likeness likeness() {
            return new Likeness(givenName == null ? "" : givenName, familyName, birthDate, email);
        }
    }

    /** Why somebody opens a file that is not theirs. */
    record Opening(@NotBlank @Size(max = 300) String reason) {}

    /** Clients who may be the same person. */
    record Lookalikes(List<Lookalike> items) {}

    @Operation(operationId = "listClients", summary = "A page of the clients, or the best matches")
    @Needs("clients:read")
    @GetMapping
    Page<ClientLine> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @ParameterObject ClientFilter filter,
            @RequestParam(defaultValue = "NAME") ClientOrder sort,
            @ParameterObject PageQuery page) {
        return q == null || q.isBlank()
                ? clients.list(filter, sort, page)
                : new Page<>(
                        clients.find(q, filter, page.limit()).stream()
                                .map(ClientMatch::client)
                                .toList(),
                        null,
                        null);
    }

    @Operation(operationId = "addClient", summary = "Adds a client")
    @Needs("clients:write")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<ClientView> add(
            @PathVariable String region, @Valid @RequestBody ClientForm form) {
        ClientView added = clients.add(form);
        return Tagged.created(
                URI.create("/api/regions/" + region + "/clients/" + added.id()),
                added,
                added.version());
    }

    @Operation(
            operationId = "findSimilarClients",
            summary = "Clients who may be the person that is about to be added")
    @Needs("clients:read")
    @WithoutKey("it adds nothing; it is a POST to keep names out of addresses and logs")
    @PostMapping("/similar")
    Lookalikes similar(@Valid @RequestBody Somebody somebody) {
        return new Lookalikes(clients.like(somebody.likeness()));
    }

    @Operation(operationId = "openClient", summary = "Opens a client's file")
    @Needs("clients:read")
    @GetMapping("/{id}")
    ResponseEntity<ClientView> open(@PathVariable ClientId id) {
        ClientView client = clients.open(id);
        return Tagged.ok(client, client.version());
    }

    @Operation(
            operationId = "openClientWithReason",
            summary = "Opens a file outside of one's own case load; why stands in the audit trail")
    @Needs("clients:read")
    @WithoutKey("it adds nothing but the note that the file was opened, each time that it is")
    @PostMapping("/{id}/openings")
    ResponseEntity<ClientView> open(
            @PathVariable ClientId id, @Valid @RequestBody Opening opening) {
        ClientView client = clients.open(id, opening.reason().strip());
        return Tagged.ok(client, client.version());
    }

    @Operation(
            operationId = "changeClient",
            summary = "Changes what the merge patch names",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ClientForm.class))))
    @Needs("clients:write")
    @PatchMapping("/{id}")
    ResponseEntity<ClientView> change(
            @PathVariable ClientId id, IfMatch seen, @RequestBody ObjectNode patch) {
        ClientView client = clients.change(id, seen, form -> patches.apply(form, patch));
        return Tagged.ok(client, client.version());
    }

    @Operation(operationId = "archiveClient", summary = "Puts a client aside")
    @Needs("clients:write")
    @PostMapping("/{id}/archive")
    ResponseEntity<ClientView> archive(@PathVariable ClientId id, IfMatch seen) {
        ClientView client = clients.archive(id, seen);
        return Tagged.ok(client, client.version());
    }

    @Operation(operationId = "restoreClient", summary = "Takes a client out of the archive")
    @Needs("clients:write")
    @PostMapping("/{id}/restore")
    ResponseEntity<ClientView> restore(@PathVariable ClientId id, IfMatch seen) {
        ClientView client = clients.restore(id, seen);
        return Tagged.ok(client, client.version());
    }
}
