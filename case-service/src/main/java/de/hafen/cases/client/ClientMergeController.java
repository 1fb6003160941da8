package de.hafen.cases.client;

import de.hafen.cases.merge.MergeView;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Merging and separating clients over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/clients/{id}/merges")
@Tag(name = "clients")
class ClientMergeController {

    private final ClientMerging merging;

    ClientMergeController(ClientMerging merging) {
        this.merging = merging;
    }

    /** What a client's file has taken up. */
    record ClientMerges(List<MergeView> items) {}

    @Operation(
            operationId = "mergeClients",
            summary = "Another file becomes part of this one, with a choice per field")
    @Needs("clients:write")
    @PostMapping
    ResponseEntity<ClientMerging.Merged> merge(
            @PathVariable ClientId id, IfMatch seen, @Valid @RequestBody MergeClients order) {
        ClientMerging.Merged merged = merging.merge(id, seen, order);
        return Tagged.ok(merged, merged.client().version());
    }

    @Operation(
            operationId = "clientMerges",
            summary = "Files that became part of this one, and what separating them would do")
    @Needs("clients:read")
    @GetMapping
    ClientMerges of(@PathVariable ClientId id) {
        return new ClientMerges(merging.of(id));
    }

    @Operation(operationId = "separateClients", summary = "The two files are two again")
    @Needs("clients:write")
    @PostMapping("/{merge}/undo")
    ResponseEntity<ClientView> separate(
            @PathVariable ClientId id, IfMatch seen, @PathVariable UUID merge) {
        ClientView kept = merging.separate(id, seen, merge);
        return Tagged.ok(kept, kept.version());
    }
}
