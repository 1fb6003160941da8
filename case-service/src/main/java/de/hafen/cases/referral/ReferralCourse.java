package de.hafen.cases.referral;

import de.hafen.cases.casefile.CaseId;
import de.hafen.cases.casefile.Cases;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.platform.web.Page;
import de.hafen.platform.web.PageQuery;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the referrals of a client or of a case, for the time lines of both. */
@Service
@Transactional
public class ReferralCourse {

    private final ReferralStepRows steps;
    private final Clients clients;
    private final Cases cases;
    private final ReferralTrail trail;

    ReferralCourse(ReferralStepRows steps, Clients clients, Cases cases, ReferralTrail trail) {
        this.steps = steps;
        this.clients = clients;
        this.cases = cases;
        this.trail = trail;
    }

    /** A page of what happened in the client's file, the latest first. */
    Page<ReferralEntry> of(ClientId client, PageQuery query) {
        clients.why(client);
        return listed(client, steps.of(client, query));
    }

    /** The same for whoever has opened the file. */
    public Page<ReferralEntry> inFile(ClientId client, int most) {
        return listed(client, steps.of(client, PageQuery.first(most)));
    }

    /** The same in a case that the caller may see. */
    Page<ReferralEntry> of(CaseId inCase, PageQuery query) {
        Optional<ClientId> client = cases.lookedInto(inCase);
        Page<ReferralEntry> page = steps.of(inCase, query);
        client.ifPresent(it -> listed(it, page));
        return page;
    }

    private Page<ReferralEntry> listed(ClientId client, Page<ReferralEntry> page) {
        trail.listed(client, page.items());
        return page;
    }
}
