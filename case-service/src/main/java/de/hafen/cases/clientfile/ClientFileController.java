package de.hafen.cases.clientfile;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.Tagged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/clients/{id}/file")
@Tag(name = "clients")
class ClientFileController {

    private final ClientFiles files;

    ClientFileController(ClientFiles files) {
        this.files = files;
    }

    @Operation(
            operationId = "openFile",
            summary = "A client's file: the person, the family, the latest consultations")
    @Needs("clients:read")
    @GetMapping
    ResponseEntity<ClientFile> open(@PathVariable ClientId id, @ParameterObject PageQuery latest) {
        ClientFile file = files.open(id, latest);
        return Tagged.ok(file, file.client().version());
    }
}
