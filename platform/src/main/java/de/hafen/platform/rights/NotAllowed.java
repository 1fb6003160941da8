package de.hafen.platform.rights;

import de.hafen.platform.problem.Forbidden;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caller may not do the action; it names the roles that may, and who gives them. */
public final class NotAllowed extends Forbidden {

    NotAllowed(Policy.Decision.Refused refused) {
        super("not-allowed", title(refused));
        with("action", refused.action());
        with("roles", roles(refused));
        with("givenBy", giver(refused));
    }

    private static String title(Policy.Decision.Refused refused) {
        List<String> roles = roles(refused);
        if (roles.isEmpty()) {
            return "Nobody may do this here.";
        }
        return "This needs the role %s. %s can give it to you."
                .formatted(
                        String.join(" or ", roles),
                        refused.roles().isEmpty()
                                ? "A platform administrator"
                                : "A region administrator");
    }

    private static String giver(Policy.Decision.Refused refused) {
        if (roles(refused).isEmpty()) {
            return "nobody";
        }
        return refused.roles().isEmpty()
                ? PlatformRole.PLATFORM_ADMINISTRATOR.code()
                : Role.REGION_ADMINISTRATOR.code();
    }

    private static List<String> roles(Policy.Decision.Refused refused) {
        return Stream.concat(
                        refused.roles().stream().map(Role::code),
                        refused.platformRoles().stream().map(PlatformRole::code))
                .sorted()
                .collect(Collectors.toList());
    }
}
