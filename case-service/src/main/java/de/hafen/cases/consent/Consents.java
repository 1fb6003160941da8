package de.hafen.cases.consent;

import de.hafen.cases.client.BelongingsMoved;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bound region's clients agreed to. */
@Service
@Transactional
public class Consents {

    private static final String CLIENT = "client";
    private static final Set<String> FIELD = Set.of("consents");

    private final Clients clients;
    private final ConsentStore store;
    private final ConsentTexts texts;
    private final Audit audit;
    private final RegionCalendar calendar;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Consents(
            Clients clients,
            ConsentStore store,
            ConsentTexts texts,
            Audit audit,
            RegionCalendar calendar,
            Ids ids,
            ApplicationEventPublisher events) {
        this.clients = clients;
        this.store = store;
        this.texts = texts;
        this.audit = audit;
        this.calendar = calendar;
        this.ids = ids;
        this.events = events;
    }

    /** How it stands with each purpose, and what was said; the trail says who looked. */
    public List<ClientConsent> of(ClientId client) {
        String why = clients.why(client);
        if (why.isEmpty()) {
            audit.opened("client-consents", client.value());
        } else {
            audit.opened("client-consents", client.value(), why);
        }
        return shown(client);
    }

    /** The same, for whoever has opened the file. */
    public List<ClientConsent> inFile(ClientId client) {
        audit.opened("client-consents", client.value());
        return shown(client);
    }

    /** The client said yes to the text that they were shown. */
    public List<ClientConsent> give(ClientId client, GiveConsent order) {
        clients.holdAlone(client); // whoever uses the yes before waits: this one may allow less
        clients.hold(client);
        clients.why(client);
        ConsentText text =
                texts.of(order.purpose(), order.text()).orElseThrow(ConsentNotPossible::toNoText);
        if (!text.isIn(order.language())) {
            throw ConsentNotPossible.inNoLanguage();
        }
        ConsentEntry yes =
                new ConsentEntry(
                        ids.next(),
                        order.purpose(),
                        Standing.GIVEN,
                        day(order.on()),
                        order.manner(),
                        text.number(),
                        order.language(),
                        calendar.now(),
                        CurrentCaller.required().name());
        List<ClientConsent> now = said(client, yes, text.id());
        events.publishEvent(new ConsentSaid(client, order.purpose()));
        return now;
    }

    /**
     * The client said no; what rests on a yes stops with the end of the transaction. Also who was
     * handed over may say so, and whatever would use the yes waits for it.
     */
    public List<ClientConsent> withdraw(ClientId client, WithdrawConsent order) {
        clients.holdAlone(client);
        clients.require(client);
        clients.why(client);
        ConsentEntry no =
                new ConsentEntry(
                        ids.next(),
                        order.purpose(),
                        Standing.WITHDRAWN,
                        day(order.on()),
                        order.manner(),
                        null,
                        null,
                        calendar.now(),
                        CurrentCaller.required().name());
        List<ClientConsent> now = said(client, no, null);
        events.publishEvent(new ConsentSaid(client, order.purpose()));
        return now;
    }

    /** Whether that may be done with this client now. */
    @Transactional(readOnly = true)
    public boolean allows(ClientId client, ConsentPurpose purpose) {
        return purpose.isAllowedBy(store.standing(client, purpose));
    }

    /**
     * The yes on which it rests that this is done with this client, who is held; throws {@link
     * ConsentNeeded} where none stands.
     */
    public UUID yes(ClientId client, ConsentPurpose purpose) {
        if (!allows(client, purpose)) {
            throw new ConsentNeeded(purpose);
        }
        return store.yes(client, purpose).orElseThrow(() -> new ConsentNeeded(purpose));
    }

    /** The same for partners of this client, who is held, with what they may be told. */
    public Release toPartners(ClientId client) {
        return store.release(yes(client, ConsentPurpose.REFERRAL));
    }

    /** What may be told to partners of this client now; empty where no yes stands. */
    @Transactional(readOnly = true)
    public Optional<Release> release(ClientId client) {
        return allows(client, ConsentPurpose.REFERRAL)
                ? store.yes(client, ConsentPurpose.REFERRAL).map(store::release)
                : Optional.empty();
    }

    /** Those of these clients who said yes or no to something. */
    @Transactional(readOnly = true)
    public Set<UUID> clients(Set<UUID> some) {
        return store.clients(some);
    }

    @EventListener
    void on(BelongingsMoved it) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            events.publishEvent(new ConsentSaid(it.client(), purpose));
        }
    }

    private LocalDate day(@Nullable LocalDate on) {
        LocalDate today = calendar.today();
        if (on != null && on.isAfter(today)) {
            throw ConsentNotPossible.yet();
        }
        return on == null ? today : on;
    }

    private List<ClientConsent> said(ClientId client, ConsentEntry entry, @Nullable UUID text) {
        store.add(client, entry, text);
        audit.changed(CLIENT, client.value(), FIELD);
        return shown(client);
    }

    private List<ClientConsent> shown(ClientId client) {
        List<ConsentEntry> all = store.of(client);
        Map<ConsentPurpose, Integer> offered = store.offered();
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> shown(purpose, offered.getOrDefault(purpose, 0), all))
                .toList();
    }

    private static ClientConsent shown(
            ConsentPurpose purpose, int offered, List<ConsentEntry> all) {
        List<ConsentEntry> history = all.stream().filter(it -> it.purpose() == purpose).toList();
        Standing standing = Standing.of(history.stream().map(ConsentEntry::word).toList());
        return new ClientConsent(
                purpose, standing, purpose.isAllowedBy(standing), offered, history);
    }
}
