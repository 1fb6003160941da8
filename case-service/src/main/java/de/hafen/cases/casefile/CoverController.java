package de.hafen.cases.casefile;

import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/cases/covers")
@Tag(name = "cases")
class CoverController {

    private final Covers covers;

    CoverController(Covers covers) {
        this.covers = covers;
    }

    /** Who stands in, the next one first. */
    record CoverList(List<Cover> items) {}

    @Operation(operationId = "listCovers", summary = "Who stands in for whom, today and later")
    @Needs("cases:read")
    @GetMapping
    CoverList list() {
        return new CoverList(covers.all());
    }

    @Operation(
            operationId = "addCover",
            summary = "Somebody stands in for the caller, or for a colleague")
    @Needs("cases:write")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Cover add(@Valid @RequestBody NewCover order) {
        return covers.add(order);
    }

    @Operation(operationId = "endCover", summary = "Somebody is back: nobody stands in any more")
    @Needs("cases:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/{cover}")
    void end(@PathVariable UUID cover) {
        covers.end(cover);
    }
}
