package de.hafen.cases.sight;

import de.hafen.platform.rights.Policy.Decision.Refused;
import de.hafen.platform.rights.Role;
import java.util.List;

/** What is decided for all who were asked about, in their order. */
public record RecordSights(String of, List<RecordSight> items) {

    /** What is decided for one of them; see {@link Sight}. */
    public record RecordSight(
            String id,
            Sight.Standing standing,
            List<MissingRight> missing,
            List<MissingRight> withheld) {

        static RecordSight of(String id, Sight it) {
            return new RecordSight(id, it.standing(), rights(it.missing()), rights(it.withheld()));
        }

        private static List<MissingRight> rights(List<Refused> refused) {
            return refused.stream()
                    .map(one ->
                            new MissingRight(one.action(), one.roles().stream().sorted().toList()))
                    .toList();
        }
    }

    /**
     * A right that somebody has not.
     *
     * @param right as the service's table of rights names it
     * @param roles those that have it
     */
    public record MissingRight(String right, List<Role> roles) {}
}
