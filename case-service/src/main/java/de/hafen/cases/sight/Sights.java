package de.hafen.cases.sight;

import de.hafen.cases.sight.Onlookers.Onlooker;
import de.hafen.cases.sight.RecordSights.RecordSight;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.tenancy.CurrentRegion;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Puts the question of {@link Sight} to the service's own table of rights. */
@Component
public class Sights {

    private final Rights rights;

    Sights(Rights rights) {
        this.rights = rights;
    }

    /**
     * What is decided for each of these people, in their order.
     *
     * @param record what it is about
     * @param needed the rights without which nobody is told of it
     * @param parts the rights to parts of it
     * @param own whether an account needs no reason
     */
    public RecordSights of(
            String record,
            List<String> needed,
            List<String> parts,
            Predicate<String> own,
            Onlookers asked) {
        return new RecordSights(
                record,
                asked.people().stream()
                        .map(one ->
                                RecordSight.of(
                                        one.id(),
                                        Sight.of(
                                                needed,
                                                parts,
                                                own.test(one.id()),
                                                action -> rights.explain(caller(one), action))))
                        .toList());
    }

    private static Caller caller(Onlooker one) {
        return new Caller(
                one.id(),
                "",
                Caller.Kind.PERSON,
                CurrentRegion.required(),
                one.roles(),
                Set.of(),
                Set.of());
    }
}
