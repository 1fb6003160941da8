package de.hafen.cases.casefile;

import static java.util.stream.Collectors.toSet;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.identity.Caller;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.rights.Role;
import de.hafen.platform.tenancy.CurrentRegion;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the region's people sees a case, and why. */
@Service
@Transactional
public class CaseSights {

    private final CaseAccess access;
    private final CaseTrail trail;
    private final Clients clients;
    private final Rights rights;

    CaseSights(CaseAccess access, CaseTrail trail, Clients clients, Rights rights) {
        this.access = access;
        this.trail = trail;
        this.clients = clients;
        this.rights = rights;
    }

    /**
     * Somebody who may see it or not.
     *
     * @param roles those in the bound region
     */
    record Person(String id, Set<Role> roles) {}

    /** What is decided for each of these people, in their order. */
    List<Sight> of(CaseId id, List<Person> people) {
        Case it = access.seen(id);
        trail.opened(id, access.why(it));
        ClientId client = it.client();
        Set<String> own =
                client == null
                        ? Set.of()
                        : clients.whose(client, people.stream().map(Person::id).collect(toSet()));
        return people.stream()
                .map(person ->
                        Sight.of(
                                it.kind(),
                                client == null || it.isOf(person.id()) || own.contains(person.id()),
                                action -> rights.explain(caller(person), action)))
                .toList();
    }

    private static Caller caller(Person person) {
        return new Caller(
                person.id(),
                "",
                Caller.Kind.PERSON,
                CurrentRegion.required(),
                person.roles(),
                Set.of(),
                Set.of());
    }
}
