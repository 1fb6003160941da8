package de.hafen.cases.handover;

import de.hafen.cases.casefile.CaseState;
import de.hafen.cases.casefile.Cases;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.ClientView;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consent.ConsentPurpose;
import de.hafen.cases.consent.ConsentSaid;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.consultation.ConsultationView;
import de.hafen.cases.consultation.Consultations;
import de.hafen.platform.audit.Audit;
import de.hafen.platform.identity.CurrentCaller;
import de.hafen.platform.tenancy.CurrentRegion;
import de.hafen.platform.tenancy.Region;
import de.hafen.platform.tenancy.RegionKey;
import de.hafen.platform.tenancy.RegionRegistry;
import de.hafen.platform.time.Ids;
import de.hafen.platform.time.RegionCalendar;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clients of the bound region whom others are asked to take. */
@Service
@Transactional
public class HandOvers {

    private static final String KIND = "hand-over";
    private static final int LATEST = 50;

    private final OutgoingRows rows;
    private final Clients clients;
    private final Consents consents;
    private final Consultations consultations;
    private final Cases cases;
    private final RegionRegistry regions;
    private final Audit audit;
    private final RegionCalendar calendar;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    HandOvers(
            OutgoingRows rows,
            Clients clients,
            Consents consents,
            Consultations consultations,
            Cases cases,
            RegionRegistry regions,
            Audit audit,
            RegionCalendar calendar,
            Ids ids,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.clients = clients;
        this.consents = consents;
        this.consultations = consultations;
        this.cases = cases;
        this.regions = regions;
        this.audit = audit;
        this.calendar = calendar;
        this.ids = ids;
        this.events = events;
    }

    /**
     * What asking would mean.
     *
     * @param passed what the other region would be told, all of it
     * @param allowed whether the client has agreed
     * @param openCases cases that the caller sees and that end here, for nothing can be added
     * @param to regions that can be asked
     */
    record Preview(Passed passed, boolean allowed, long openCases, List<String> to) {}

    /** What the other region would be told, and what stands against asking; nothing is stored. */
    Preview preview(ClientId id, Along along) {
        Passed passed = passed(id, along);
        return new Preview(
                passed,
                consents.allows(id, ConsentPurpose.HANDOVER),
                cases.ofClient(id, LATEST).stream()
                        .filter(it -> it.state() != CaseState.CLOSED)
                        .count(),
                others());
    }

    /** Asks another region. */
    OutgoingView ask(ClientId id, String to, Along along, @Nullable String message) {
        clients.why(id);
        if (!others().contains(to)) {
            throw new NobodyToHandTo();
        }
        clients.holdAlone(id);
        clients.hold(id);
        Passed passed = passed(id, along).with(message);
        UUID yes = consents.yes(id, ConsentPurpose.HANDOVER);
        UUID handOver = ids.next();
        rows.add(handOver, id, yes, to, passed, calendar.now(), CurrentCaller.required());
        audit.added(KIND, handOver);
        audit.exported("client", List.of(id.value()));
        toBeTold();
        return rows.find(handOver).orElseThrow();
    }

    /** It is no longer wanted; where the other region was first, says so. */
    OutgoingView withdraw(HandOverId id, IfMatch seen) {
        OutgoingRows.Standing now = rows.hold(id.value()).orElseThrow(() -> new NoSuchHandOver(id));
        seen.mustBe(now.version());
        HandOverState end =
                now.state()
                        .after(HandOverStep.WITHDRAW)
                        .orElseThrow(() -> new HandOverHasMovedOn(now.state()));
        if (now.state() != end) {
            rows.end(id.value(), end, null, calendar.now());
            audit.changed(KIND, id.value(), Set.of("state"));
            toBeTold();
        }
        return rows.find(id.value()).orElseThrow();
    }

    /** The latest ones of a client whose file the caller has opened. */
    public Page<OutgoingView> inFile(ClientId client, int most) {
        return list(client, false, PageQuery.first(most));
    }

    /** A page of what was asked, of all clients or of one. */
    Page<OutgoingView> list(@Nullable ClientId client, boolean open, PageQuery query) {
        Page<OutgoingView> page = rows.list(client, open, query).map(shown());
        audit.listed(KIND, page.items().stream().map(it -> it.id().value()).toList());
        audit.listed(
                "client",
                page.items().stream().map(it -> it.clientId().value()).distinct().toList());
        return page;
    }

    /** Opens one, with what the other region is told. */
    OutgoingView open(HandOverId id) {
        OutgoingView it = rows.find(id.value()).orElseThrow(() -> new NoSuchHandOver(id));
        clients.why(it.clientId());
        audit.opened(KIND, id.value());
        return shown().apply(it);
    }

    @EventListener
    void on(ConsentSaid it) {
        if (it.purpose() != ConsentPurpose.HANDOVER
                || consents.allows(it.client(), ConsentPurpose.HANDOVER)) {
            return;
        }
        List<UUID> ended = rows.withdraw(it.client(), calendar.now());
        if (!ended.isEmpty()) {
            audit.changed(KIND, ended, Set.of("state"));
            toBeTold();
        }
    }

    private Passed passed(ClientId id, Along along) {
        ClientView client = clients.open(id);
        List<ConsultationView> latest =
                along.consultations()
                        ? consultations.inFile(id, PageQuery.first(LATEST)).items()
                        : List.of();
        return Passed.of(client, latest, along);
    }

    /** Says of those that wait whether the other region takes part; asks once, and where needed. */
    private UnaryOperator<OutgoingView> shown() {
        Set<String> there = new HashSet<>();
        return it -> {
            if (!it.waits()) {
                return it;
            }
            if (there.isEmpty()) {
                there.add(CurrentRegion.required().value());
                there.addAll(others());
            }
            return there.contains(it.to()) ? it : it.withoutTheOther();
        };
    }

    private List<String> others() {
        RegionKey here = CurrentRegion.required();
        return regions.active().stream()
                .map(Region::key)
                .filter(it -> !it.equals(here))
                .map(RegionKey::value)
                .toList();
    }

    private void toBeTold() {
        events.publishEvent(new HandOversWaiting(CurrentRegion.required()));
    }
}
