package de.hafen.tenants.provisioning;

import de.hafen.platform.problem.Violation;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.tenants.account.EmailAddress;
import de.hafen.tenants.placement.Placements;
import de.hafen.tenants.region.Accent;
import de.hafen.tenants.region.InvalidRegion;
import de.hafen.tenants.region.RegionProfile;
import de.hafen.tenants.region.Sponsor;
import de.hafen.vocabulary.Ags;
import de.hafen.vocabulary.LanguageTag;
import de.hafen.vocabulary.TargetGroup;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The request for a region, as it comes over HTTP. */
record NewRegion(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable List<Ags> municipalities,
        @Nullable List<Sponsor> sponsors,
        @Nullable List<LanguageTag> languages,
        @Nullable List<TargetGroup> targetGroups,
        @Nullable String accent,
        @Nullable String mark,
        @Nullable String placement,
        @Nullable Person administrator,
        @Nullable List<Person> staff) {

    /** One of the first people; the administrator's role goes without saying. */
    @Schema(name = "FirstPerson")
    record Person(@Nullable String name, @Nullable EmailAddress email, @Nullable Set<Role> roles) {}

    RegionOrder order(RegionKey key) {
        List<Violation> wrong = new ArrayList<>();
        if (accent == null || !Accent.isAccent(accent)) {
            wrong.add(
                    new Violation(
                            "/accent",
                            "unknown",
                            "#rrggbb, or one of "
                                    + String.join(
                                            ", ", Accent.PALETTE.stream().sorted().toList())));
        }
        List<RegionOrder.FirstStaff> people = people(wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidRegion(wrong);
        }
        RegionProfile profile =
                new RegionProfile(
                        text(name),
                        text(shortName),
                        list(municipalities),
                        list(sponsors),
                        list(languages),
                        list(targetGroups),
                        new Accent(text(accent)),
                        text(mark));
        String where = placement == null || placement.isBlank() ? Placements.SHARED : placement;
        return new RegionOrder(key, profile, where, people);
    }

    private List<RegionOrder.FirstStaff> people(List<Violation> wrong) {
        List<RegionOrder.FirstStaff> people = new ArrayList<>();
        add(people, wrong, "/administrator", administrator, Role.REGION_ADMINISTRATOR);
        List<Person> others = list(staff);
        for (int i = 0; i < others.size(); i++) {
            add(people, wrong, "/staff/" + i, others.get(i), null);
        }
        Set<String> once = new HashSet<>();
        if (!people.stream().allMatch(it -> once.add(it.email().value()))) {
            wrong.add(new Violation("/staff", "twice", "Each address only once."));
        }
        return people;
    }

    private static void add(
            List<RegionOrder.FirstStaff> people,
            List<Violation> wrong,
            String pointer,
            @Nullable Person person,
            @Nullable Role certain) {
        if (person == null || person.email == null || text(person.name).isBlank()) {
            wrong.add(new Violation(pointer, "required", "A name and an e-mail address."));
            return;
        }
        if (text(person.name).length() > 80) {
            wrong.add(new Violation(pointer + "/name", "too-long", "At most 80 characters."));
            return;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (person.roles != null) {
            roles.addAll(person.roles);
        }
        if (certain != null) {
            roles.add(certain);
        }
        if (roles.isEmpty()) {
            wrong.add(new Violation(pointer + "/roles", "required", "At least one role."));
            return;
        }
        people.add(new RegionOrder.FirstStaff(text(person.name), person.email, roles));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> list(@Nullable List<T> all) {
        return all == null ? List.of() : all;
    }
}
