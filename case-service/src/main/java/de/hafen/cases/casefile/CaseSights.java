package de.hafen.cases.casefile;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.sight.Onlookers;
import de.hafen.cases.sight.RecordSights;
import de.hafen.cases.sight.Sights;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the region's people sees a case with its tasks, notes and documents, and why. */
@Service
@Transactional
public class CaseSights {

    private final CaseAccess access;
    private final CaseTrail trail;
    private final Clients clients;
    private final Sights sights;

    CaseSights(CaseAccess access, CaseTrail trail, Clients clients, Sights sights) {
        this.access = access;
        this.trail = trail;
        this.clients = clients;
        this.sights = sights;
    }

    /** What is decided for each of these people, in their order. */
    RecordSights of(CaseId id, Onlookers asked) {
        Case it = access.seen(id);
        trail.opened(id, access.why(it));
        ClientId client = it.client();
        Set<String> own = client == null ? asked.ids() : clients.whose(client, asked.ids());
        return sights.of(
                id.toString(),
                it.kind().rights(),
                List.of(),
                account -> it.isOf(account) || own.contains(account),
                asked);
    }
}
