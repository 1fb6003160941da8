package de.hafen.cases.casefile;

import de.hafen.platform.rights.Needs;
import de.hafen.platform.rights.Role;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why somebody sees a case or does not, over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/cases")
@Tag(name = "cases")
class CaseSightController {

    private final CaseSights sights;

    CaseSightController(CaseSights sights) {
        this.sights = sights;
    }

    /** A colleague, with the roles in this region. */
    @Schema(name = "CaseOnlooker")
    record Onlooker(
            @NotBlank @Size(max = 60) String id,
            @NotNull @Size(max = 10) Set<@NotNull Role> roles) {}

    /** Of whom one wants to know. */
    @Schema(name = "CaseOnlookers")
    record Onlookers(@NotEmpty @Size(max = 200) List<@Valid @NotNull Onlooker> people) {}

    /**
     * A right that somebody has not.
     *
     * @param right as the service's table of rights names it
     * @param roles those that have it
     */
    @Schema(name = "MissingRight")
    record Missing(String right, List<Role> roles) {}

    /** What is decided for one of them. */
    @Schema(name = "CaseSight")
    record Seen(String id, Sight.Standing standing, List<Missing> missing) {}

    /** What is decided for all of them, in their order. */
    @Schema(name = "CaseSights")
    record AllSeen(CaseId of, List<Seen> items) {}

    @Operation(
            operationId = "explainCase",
            summary = "Which of these people see the case, and what the others would need")
    @Needs("audit:read")
    @WithoutKey("nothing changes")
    @PostMapping("/{id}/sights")
    AllSeen explain(@PathVariable CaseId id, @Valid @RequestBody Onlookers of) {
        List<Sight> decided =
                sights.of(
                        id,
                        of.people().stream()
                                .map(one -> new CaseSights.Person(one.id(), one.roles()))
                                .toList());
        return new AllSeen(
                id,
                IntStream.range(0, decided.size())
                        .mapToObj(at -> seen(of.people().get(at).id(), decided.get(at)))
                        .toList());
    }

    private static Seen seen(String id, Sight it) {
        return new Seen(
                id,
                it.standing(),
                it.missing().stream()
                        .map(one ->
                                new Missing(one.action(), one.roles().stream().sorted().toList()))
                        .toList());
    }
}
