package de.hafen.tenants.machine;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The region's machine clients over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/machine-clients")
@Needs("machine-clients:write")
@Tag(name = "machine-clients")
class MachineClientController {

    private static final int TOKEN_SECONDS = 300;

    private final MachineClients clients;

    MachineClientController(MachineClients clients) {
        this.clients = clients;
    }

    /** A program to be let in. */
    @Schema(name = "NewMachineClient")
    record NewClient(
            @NotBlank @Size(max = 200) String name, @NotEmpty Set<@NotBlank String> scopes) {}

    /** A machine client, as administrators see it. */
    @Schema(name = "MachineClient")
    record View(
            UUID id,
            String clientId,
            String name,
            List<String> scopes,
            Status status,
            Instant createdAt,
            @Nullable Instant rotatedAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt) {

        static View of(MachineClient client) {
            return new View(
                    client.id(),
                    client.clientId(),
                    client.name(),
                    client.scopes().stream().sorted().toList(),
                    client.revokedAt() == null ? Status.ACTIVE : Status.REVOKED,
                    client.createdAt(),
                    client.rotatedAt(),
                    client.revokedAt(),
                    client.lastUsedAt());
        }
    }

    /** Whether it gets tokens. */
    enum Status {
        ACTIVE,
        REVOKED
    }

    /**
     * A client with its secret, which is shown this once.
     *
     * @param tokenSeconds how long its tokens are good, also after it is revoked
     */
    record WithSecret(View client, String secret, int tokenSeconds) {}

    /** What a machine may be allowed. */
    record Scopes(List<String> items) {}

    @Operation(operationId = "listMachineClients", summary = "The region's machine clients")
    @GetMapping
    Page<View> list() {
        List<View> all = clients.in(CurrentRegion.required()).stream().map(View::of).toList();
        return new Page<>(all, null, (long) all.size());
    }

    @Operation(operationId = "listMachineScopes", summary = "What a machine may be allowed")
    @GetMapping("/scopes")
    Scopes scopes() {
        return new Scopes(MachineScopes.ALL);
    }

    @Operation(operationId = "makeMachineClient", summary = "Lets a program in; shows its secret")
    @PostMapping
    ResponseEntity<WithSecret> make(@RequestBody @Valid NewClient wanted) {
        MachineScopes.require(wanted.scopes());
        var made = clients.make(CurrentRegion.required(), wanted.name().strip(), wanted.scopes());
        URI address =
                URI.create(
                        "/api/regions/%s/machine-clients/%s"
                                .formatted(made.client().region(), made.client().id()));
        return ResponseEntity.created(address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(shown(made));
    }

    @Operation(operationId = "rotateMachineClient", summary = "Gives it a new secret")
    @PostMapping("/{id}/secret")
    ResponseEntity<WithSecret> rotate(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(shown(clients.rotate(CurrentRegion.required(), id)));
    }

    @Operation(
            operationId = "revokeMachineClient",
            summary = "Gives it no further token; the last one ends within five minutes")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable UUID id) {
        clients.revoke(CurrentRegion.required(), id);
        return ResponseEntity.noContent().build();
    }

    private static WithSecret shown(MachineClients.Made made) {
        return new WithSecret(View.of(made.client()), made.secret().reveal(), TOKEN_SECONDS);
    }
}
