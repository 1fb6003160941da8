package de.hafen.cases.household;

import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.RegionCalendar;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The households of the bound region's clients. */
@Service
@Transactional
public class Households {

    private static final String KIND = "client";
    private static final Set<String> FIELD = Set.of("household");

    private final PairRows rows;
    private final Clients clients;
    private final Audit audit;
    private final RegionCalendar calendar;

    Households(PairRows rows, Clients clients, Audit audit, RegionCalendar calendar) {
        this.rows = rows;
        this.clients = clients;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** A client's family: partner, children, parents, siblings, others, each by name. */
    public List<Relative> of(ClientId id) {
        clients.why(id);
        return inFile(id);
    }

    /** The same, for whoever has opened the file. */
    public List<Relative> inFile(ClientId id) {
        Family family = rows.of(id.value());
        List<ClientId> ids = family.relatives().keySet().stream().map(ClientId::new).toList();
        return clients.lines(ids).stream()
                .map(line -> new Relative(family.to(line.id()), line))
                .sorted(
                        Comparator.comparing(Relative::relation)
                                .thenComparing(it -> it.client().name()))
                .toList();
    }

    /**
     * Somebody comes into a client's household. What the new one is to the others there follows
     * from what is said, as far as it does.
     */
    public List<Relative> add(ClientId of, AddRelative order) {
        order.requireOne();
        clients.why(of);
        ClientId other = other(of, order);
        Family mine = rows.of(of.value());
        Family theirs = rows.of(other.value());
        if (mine.relatives().containsKey(other.value())) {
            say(of, other, order.relation());
        } else {
            rows.add(mine.with(theirs, order.relation()), calendar.now(), by());
            changed(mine);
            changed(theirs);
        }
        return inFile(of);
    }

    /** Says anew what two members of a household are to each other. */
    public List<Relative> change(ClientId of, ClientId relative, Relation relation) {
        clients.why(of);
        say(of, relative, relation);
        return inFile(of);
    }

    /** Somebody leaves: the others stay together. */
    public void leave(ClientId id) {
        clients.why(id);
        Family family = rows.of(id.value());
        rows.remove(id.value());
        if (!family.relatives().isEmpty()) {
            changed(family);
        }
    }

    /** Those of these clients who have a family here. */
    @Transactional(readOnly = true)
    public Set<UUID> clients(Collection<UUID> some) {
        return rows.related(some);
    }

    private ClientId other(ClientId of, AddRelative order) {
        ClientForm fresh = order.newClient();
        if (fresh != null) {
            return clients.add(fresh).id();
        }
        ClientId known = order.clientId();
        if (known == null || known.equals(of)) {
            throw new RelativeUnclear();
        }
        clients.require(known);
        return known;
    }

    private void say(ClientId of, ClientId relative, Relation relation) {
        Pair pair = new Pair(of.value(), relative.value(), relation);
        if (!rows.say(pair, calendar.now(), by())) {
            throw new NoSuchRelative(relative);
        }
        audit.changed(KIND, of.value(), FIELD);
        audit.changed(KIND, relative.value(), FIELD);
    }

    private void changed(Family family) {
        audit.changed(KIND, family.of(), FIELD);
        family.relatives().keySet().forEach(id -> audit.changed(KIND, id, FIELD));
    }

    private static String by() {
        return CurrentCaller.required().subject();
    }
}
