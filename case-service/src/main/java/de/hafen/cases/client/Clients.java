package de.hafen.cases.client;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.Removing;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.employer.EmployerCard;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.listing.Archive;
import de.hafen.cases.listing.Contacts;
import de.hafen.cases.merge.MergedAway;
import de.hafen.platform.audit.ChangedFields;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.imports.Stays;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients of the bound region. */
@Service
@Transactional
public class Clients {

    private static final int LOOKALIKES = 10;

    /** Whoever may not read consultations is not told how many there were, or when. */
    private static final String CONTACTS = "consultations:read";

    private final ClientRows rows;
    private final ClientReading reading;
    private final ClientBatch batch;
    private final ClientCount count;
    private final ClientTrail trail;
    private final CaseLoad caseLoad;
    private final Removing removing;
    private final Employers employers;
    private final Rights rights;

    Clients(
            ClientRows rows,
            ClientReading reading,
            ClientBatch batch,
            ClientCount count,
            ClientTrail trail,
            CaseLoad caseLoad,
            Removing removing,
            Employers employers,
            Rights rights) {
        this.rows = rows;
        this.reading = reading;
        this.batch = batch;
        this.count = count;
        this.trail = trail;
        this.caseLoad = caseLoad;
        this.removing = removing;
        this.employers = employers;
        this.rights = rights;
    }

    /** Adds a client. */
    public ClientView add(ClientForm form) {
        Client client = rows.saveAndFlush(trail.begin(form, CurrentCaller.required().subject()));
        trail.added(client);
        return view(client);
    }

    /**
     * Opens a client's file; the trail says who did. One that was merged opens the one that is
     * left. Throws {@link ReasonNeeded} where it is somebody else's file and the caller has not
     * said why.
     */
    public ClientView open(ClientId id) {
        Client client = left(id);
        caseLoad.open(client);
        return view(client);
    }

    /** Opens somebody else's file; the trail says why. */
    public ClientView open(ClientId id, String reason) {
        Client client = left(id);
        caseLoad.open(client, reason);
        return view(client);
    }

    /**
     * Why the caller may open what lies in the client's file; empty where the file is their own.
     * Throws {@link ReasonNeeded} where it is not and they have not said why.
     */
    public String why(ClientId id) {
        return caseLoad.reason(existing(id));
    }

    void why(Client client) {
        caseLoad.reason(client);
    }

    /** Those of these clients whose files the caller looks into without saying why now. */
    public Set<ClientId> open(Set<ClientId> some) {
        return caseLoad.open(some);
    }

    /** Those of these accounts who open the client's file without a reason. */
    public Set<String> whose(ClientId id, Set<String> accounts) {
        return caseLoad.whose(existing(id), accounts);
    }

    /**
     * Changes what is written down about a client.
     *
     * @param seen the version that the caller has seen
     * @param change makes the new form from the present one
     */
    public ClientView change(ClientId id, IfMatch seen, Function<ClientForm, ClientForm> change) {
        Client client = here(id);
        caseLoad.reason(client);
        seen.mustBe(client.version());
        ClientForm before = client.form();
        ClientRegistered told = trail.registered(client);
        client.write(change.apply(before));
        Set<String> fields = ChangedFields.between(before, client.form());
        if (!fields.isEmpty()) {
            rows.saveAndFlush(client);
            trail.changed(client, told, fields);
        }
        return view(client);
    }

    /** Puts a client aside: out of lists and searches, as long as nobody asks for the archive. */
    public ClientView archive(ClientId id, IfMatch seen) {
        Client client = existing(id);
        caseLoad.reason(client);
        seen.mustBe(client.version());
        if (trail.archive(client)) {
            rows.saveAndFlush(client);
        }
        return view(client);
    }

    /** Takes a client out of the archive. */
    public ClientView restore(ClientId id, IfMatch seen) {
        Client client = here(id);
        caseLoad.reason(client);
        seen.mustBe(client.version());
        restore(client);
        return view(client);
    }

    /**
     * Waits for whoever does something with the client at this moment, and lets everybody else wait
     * until the transaction ends.
     */
    public void holdAlone(ClientId id) {
        count.holdAlone(id);
    }

    /**
     * Another region has taken the client: the file is put aside for good, and nothing is added.
     *
     * @param on the day on which it did
     */
    public void hand(ClientId id, String region, LocalDate on) {
        Client client = here(id);
        trail.hand(client, region, on);
        rows.saveAndFlush(client);
    }

    /** A page of the list. Sorted by the last contact only for who may read consultations. */
    public Page<ClientLine> list(ClientFilter filter, ClientOrder order, PageQuery query) {
        if (order == ClientOrder.LAST_CONTACT) {
            rights.require(CONTACTS);
        }
        Page<ClientLine> page = reading.list(filter, order, query).map(shown());
        trail.listed(page.items());
        return page;
    }

    /**
     * A part of the list that leaves the desk as a file; the trail says who took it. Where somebody
     * typed a text, the best matches are all there is.
     */
    public Page<ClientLine> export(
            @Nullable String text, ClientFilter filter, ClientOrder order, PageQuery query) {
        if (order == ClientOrder.LAST_CONTACT) {
            rights.require(CONTACTS);
        }
        Page<ClientLine> page =
                text == null || text.isBlank()
                        ? reading.part(filter, order, query, null)
                        : new Page<>(
                                reading.find(text, filter, query.limit()).stream()
                                        .map(ClientMatch::client)
                                        .toList(),
                                null,
                                null);
        trail.exported(page.items());
        return page.map(shown());
    }

    /** The clients who best fit what somebody types, the best first. */
    public List<ClientMatch> find(String text, Archive archive, int limit) {
        return find(text, ClientFilter.of(archive), limit);
    }

    /** The same among those that a list shows. */
    public List<ClientMatch> find(String text, ClientFilter filter, int limit) {
        UnaryOperator<ClientLine> shown = shown();
        List<ClientMatch> found =
                reading.find(text, filter, limit).stream()
                        .map(it -> new ClientMatch(shown.apply(it.client()), it.score()))
                        .toList();
        trail.listed(found.stream().map(ClientMatch::client).toList());
        return found;
    }

    /** Clients who may be the person that is about to be added, also archived ones. */
    public List<Lookalike> like(Likeness somebody) {
        UnaryOperator<ClientLine> shown = shown();
        List<Lookalike> alike =
                reading.like(somebody).stream()
                        .map(match ->
                                new Lookalike(
                                        shown.apply(match.client()),
                                        somebody.to(match.client(), match.score())))
                        .filter(one -> !one.reasons().isEmpty())
                        .limit(LOOKALIKES)
                        .toList();
        trail.listed(alike.stream().map(Lookalike::client).toList());
        return alike;
    }

    /** These clients as lines of a list; unknown ids are left out. */
    public List<ClientLine> lines(Collection<ClientId> ids) {
        List<ClientLine> lines =
                ids.isEmpty() ? List.of() : reading.lines(ids).stream().map(shown()).toList();
        trail.listed(lines);
        return lines;
    }

    /** What other features need to know about these clients; unknown ids are left out. */
    @Transactional(readOnly = true)
    public Map<ClientId, ClientCard> cards(Collection<ClientId> ids) {
        return count.cards(ids);
    }

    /** Throws where there is none, or where it was merged into another. */
    @Transactional(readOnly = true)
    public void require(ClientId id) {
        require(id, Optional.ofNullable(cards(List.of(id)).get(id)));
    }

    /** The same; nobody merges the client or takes them away until the transaction ends. */
    public void hold(ClientId id) {
        Optional<ClientCard> held = count.hold(id);
        require(id, held);
        held.ifPresent(Clients::requireHere);
    }

    /** The client was advised on that day, and is archived no longer. */
    public ClientCard met(ClientId id, LocalDate on) {
        ClientCard card =
                count.met(id, on)
                        .orElseThrow(() -> {
                            require(id);
                            return new NoSuchClient(id);
                        });
        requireHere(card);
        if (card.archived()) {
            restore(existing(id));
        }
        return card;
    }

    /** These clients were advised so often, besides what is counted already. */
    public void met(Map<ClientId, Contacts> many) {
        count.met(many);
    }

    /** Counts anew, while no other consultation of these clients can come in between. */
    public void recount(Set<ClientId> ids, Supplier<Map<ClientId, Contacts>> counted) {
        count.recount(ids, counted);
    }

    /**
     * Takes clients away that were brought by mistake.
     *
     * @param used which of these, now held, something else belongs to
     * @return those that stay, and why
     */
    public Map<UUID, Stays> takeBack(List<UUID> brought, UnaryOperator<Set<UUID>> used) {
        return removing.remove("client", brought, used, new ClientRemoved());
    }

    /** Those of these employers for whom a client works. */
    @Transactional(readOnly = true)
    public Set<UUID> employers(Set<UUID> employers) {
        return reading.employers(employers);
    }

    /** Adds clients from another place, each reference once. */
    public Brought<ClientId> bring(List<BroughtClient> brought) {
        Map<SourceRef, BroughtClient> once =
                brought.stream()
                        .collect(
                                Collectors.toMap(
                                        BroughtClient::from,
                                        Function.identity(),
                                        (first, again) -> first,
                                        LinkedHashMap::new));
        Map<SourceRef, ClientId> ids = batch.known(once.keySet());
        Set<SourceRef> already = Set.copyOf(ids.keySet());
        List<ClientBatch.New> fresh =
                once.values().stream()
                        .filter(one -> !already.contains(one.from()))
                        .map(trail::begin)
                        .toList();
        batch.add(fresh, CurrentCaller.required().subject());
        trail.added(fresh);
        fresh.forEach(one -> ids.put(one.brought().from(), one.id()));
        return new Brought<>(ids, already);
    }

    /** As it is shown, without an entry in the trail. */
    ClientView view(ClientId id) {
        return view(existing(id));
    }

    private void restore(Client client) {
        if (client.restore()) {
            rows.saveAndFlush(client);
            trail.changed(client.id(), "archived");
        }
    }

    /** The client, or the one that is left of it. */
    private Client left(ClientId id) {
        Client client = stored(id);
        return client.mergedInto() == null ? client : stored(new ClientId(client.mergedInto()));
    }

    private Client existing(ClientId id) {
        Client client = stored(id);
        if (client.mergedInto() != null) {
            throw new MergedAway(client.mergedInto());
        }
        return client;
    }

    private Client here(ClientId id) {
        Client client = existing(id);
        requireHere(client);
        return client;
    }

    /** Throws where another region has taken the client. */
    void requireHere(Client client) {
        Elsewhere handed = client.handed();
        if (handed != null) {
            throw new HandedOver(handed.region());
        }
    }

    private static void requireHere(ClientCard card) {
        if (card.handedTo() != null) {
            throw new HandedOver(card.handedTo());
        }
    }

    private static void require(ClientId id, Optional<ClientCard> found) {
        ClientCard card = found.orElseThrow(() -> new NoSuchClient(id));
        if (card.mergedInto() != null) {
            throw new MergedAway(card.mergedInto());
        }
    }

    private Client stored(ClientId id) {
        return rows.findById(id.value()).orElseThrow(() -> new NoSuchClient(id));
    }

    /** A line as the caller may see it. */
    private UnaryOperator<ClientLine> shown() {
        return rights.may(CONTACTS) ? UnaryOperator.identity() : ClientLine::withoutContacts;
    }

    private ClientView view(Client client) {
        EmployerId employer = client.form().employerId();
        if (employer == null) {
            return ClientView.of(client, null, rights.may(CONTACTS));
        }
        EmployerCard card = employers.cards(List.of(employer)).get(employer);
        return ClientView.of(
                client,
                card == null ? null : new ClientView.LinkedEmployer(card.id(), card.name()),
                rights.may(CONTACTS));
    }
}
