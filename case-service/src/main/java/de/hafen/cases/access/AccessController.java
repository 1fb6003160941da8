package de.hafen.cases.access;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at a client's file, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/clients/{id}/accesses")
@Tag(name = "clients")
class AccessController {

    private final Accesses accesses;

    AccessController(Accesses accesses) {
        this.accesses = accesses;
    }

    @Operation(
            operationId = "listClientAccesses",
            summary = "Who had to do with the client's file, when, what was done and why")
    @Needs("audit:read")
    @GetMapping
    Page<Access> list(@PathVariable ClientId id, @ParameterObject PageQuery page) {
        return accesses.of(id, page);
    }
}
