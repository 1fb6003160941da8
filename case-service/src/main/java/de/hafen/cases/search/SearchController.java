package de.hafen.cases.search;

import de.hafen.cases.listing.Archive;
import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/search")
@Tag(name = "search")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /** What was found, the best first. */
    record Hits(List<Hit> items) {}

    @Operation(
            operationId = "search",
            summary = "Finds clients, employers and cases while somebody types")
    @Needs("clients:read")
    @GetMapping
    Hits find(
            @RequestParam @Size(max = 200) String q,
            @RequestParam(defaultValue = "CLIENT,EMPLOYER,CASE") Set<Hit.Kind> kinds,
            @RequestParam(defaultValue = "WITHOUT") Archive archive,
            @RequestParam(defaultValue = "10") @Min(1) @Max(50) int limit) {
        return new Hits(search.find(kinds, q, archive, limit));
    }
}
