package de.hafen.events.member;

import de.hafen.events.network.NetworkId;
import de.hafen.vocabulary.CountryCode;
import de.hafen.vocabulary.Industry;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about a member; the same form adds one, changes one and brings one from a
 * spreadsheet.
 *
 * @param organisation where a person works
 * @param countries countries to which the member has ties
 * @param industries divisions of WZ 2008
 * @param leftOn the last day; null while the member belongs to the network
 */
public record MemberForm(
        @NotNull NetworkId network,
        @NotNull MemberKind kind,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 300) String organisation,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 50) String phone,
        @Size(max = 20) List<@NotNull CountryCode> countries,
        @Size(max = 20) List<@NotNull Industry> industries,
        @Nullable @Size(max = 2000) String offers,
        @Nullable @Size(max = 2000) String seeks,
        @NotNull LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    /** Missing lists are empty; nothing stands in one twice. */
    public MemberForm {
        countries = countries == null ? List.of() : countries.stream().distinct().toList();
        industries = industries == null ? List.of() : industries.stream().distinct().toList();
    }

    /** Tells nothing about the member. */
    @Override
    public String toString() {
        return "a member's form";
    }
}
