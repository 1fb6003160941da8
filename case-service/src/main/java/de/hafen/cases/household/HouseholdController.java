package de.hafen.cases.household;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.rights.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Households over HTTP. */
@RestController
@RequestMapping("/api/regions/{region}/clients/{id}/household")
@Tag(name = "clients")
class HouseholdController {

    private final Households households;

    HouseholdController(Households households) {
        this.households = households;
    }

    /** A client's family. */
    record Household(List<Relative> items) {}

    /** What somebody is to a client. */
    record Said(@NotNull Relation relation) {}

    @Operation(operationId = "household", summary = "A client's family, with their titles")
    @Needs("clients:read")
    @GetMapping
    Household of(@PathVariable ClientId id) {
        return new Household(households.of(id));
    }

    @Operation(
            operationId = "addToHousehold",
            summary = "A known or a new client comes into the household")
    @Needs("clients:write")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Household add(@PathVariable ClientId id, @Valid @RequestBody AddRelative order) {
        return new Household(households.add(id, order));
    }

    @Operation(
            operationId = "changeRelation",
            summary = "Says anew what a member of the household is to the client")
    @Needs("clients:write")
    @PutMapping("/{relative}")
    Household change(
            @PathVariable ClientId id,
            @PathVariable ClientId relative,
            @Valid @RequestBody Said said) {
        return new Household(households.change(id, relative, said.relation()));
    }

    @Operation(operationId = "leaveHousehold", summary = "The client leaves the household")
    @Needs("clients:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/departure")
    void leave(@PathVariable ClientId id) {
        households.leave(id);
    }
}
