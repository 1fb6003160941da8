package de.hafen.cases.sight;

import de.hafen.platform.rights.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Of whom one wants to know whether they see a record: 1–200 colleagues. */
public record Onlookers(@NotEmpty @Size(max = 200) List<@Valid @NotNull Onlooker> people) {

    /** A colleague, with the roles in this region. */
    public record Onlooker(
            @NotBlank @Size(max = 60) String id,
            @NotNull @Size(max = 10) Set<@NotNull Role> roles) {}

    /** Their accounts. */
    public Set<String> ids() {
        return people.stream().map(Onlooker::id).collect(Collectors.toSet());
    }
}
