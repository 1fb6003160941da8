package de.hafen.cases.imports;

import de.hafen.cases.brought.Brought;
import de.hafen.cases.brought.SourceRef;
import de.hafen.cases.client.BroughtClient;
import de.hafen.cases.client.ClientForm;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.ClientMatch;
import de.hafen.cases.client.Clients;
import de.hafen.cases.listing.Archive;
import de.hafen.platform.imports.Arrivals;
import de.hafen.platform.imports.RowRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clients whom rows of consultations name: by the desk's own number, else by a name that only one
 * client has; new ones for the others.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnownClients {

    private static final int SEVERAL = 3;

    private final Clients clients;

    KnownClients(Clients clients) {
        this.clients = clients;
    }

    /**
     * Somebody whom a row names.
     *
     * @param since when the row's consultation was held
     */
    record Named(Optional<String> number, ClientForm form, Instant since) {

        SourceRef ref() {
            return number.map(Sources::number).orElseGet(() -> Sources.name(name()));
        }

        String name() {
            return (form.givenName() + " " + form.familyName()).strip();
        }
    }

    Map<SourceRef, ClientId> of(
            List<Named> named, Map<SourceRef, RowRefused> refused, Arrivals arrivals) {
        Map<SourceRef, ClientId> known = new HashMap<>();
        Map<SourceRef, Named> unknown = new HashMap<>();
        for (Named one : named) {
            unknown.merge(one.ref(), one, (a, b) -> a.since().isAfter(b.since()) ? b : a);
        }
        for (Named one : List.copyOf(unknown.values())) {
            if (one.number().isEmpty()) {
                byName(one, known, refused);
            }
        }
        known.keySet().forEach(unknown::remove);
        refused.keySet().forEach(unknown::remove);
        List<BroughtClient> fresh = new ArrayList<>();
        unknown.forEach((ref, one) -> fresh.add(new BroughtClient(ref, one.form(), one.since())));
        Brought<ClientId> brought = clients.bring(fresh);
        arrivals.added(TakingBack.CLIENT, brought.fresh().stream().map(ClientId::value).toList());
        known.putAll(brought.ids());
        return known;
    }

    private void byName(
            Named one, Map<SourceRef, ClientId> known, Map<SourceRef, RowRefused> refused) {
        List<ClientMatch> same =
                clients.find(one.name(), Archive.WITH, SEVERAL).stream()
                        .filter(match -> match.score() == 1)
                        .toList();
        if (same.size() == 1) {
            known.put(one.ref(), same.getFirst().client().id());
        } else if (same.size() > 1) {
            refused.put(one.ref(), new RowRefused(null, "not-one-of-several", one.name()));
        }
    }
}
