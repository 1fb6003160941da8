package de.hafen.cases.referral;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.audit.Audit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What referrals leave behind in the audit trail. */
@Component
class ReferralTrail {

    private static final String KIND = "referral";
    private static final String CLIENT = "client";
    private static final Set<String> STATE = Set.of("state");

    private final Audit audit;

    ReferralTrail(Audit audit) {
        this.audit = audit;
    }

    /** The client's data leave the desk. */
    void sent(ReferralId id, ClientId client) {
        audit.added(KIND, id.value());
        audit.exported(CLIENT, List.of(client.value()));
    }

    void opened(ReferralId id, String why) {
        if (why.isEmpty()) {
            audit.opened(KIND, id.value());
        } else {
            audit.opened(KIND, id.value(), why);
        }
    }

    void stepped(ReferralId id) {
        audit.changed(KIND, id.value(), STATE);
    }

    void stepped(Collection<UUID> some) {
        if (!some.isEmpty()) {
            audit.changed(KIND, some, STATE);
        }
    }

    void narrowed(Collection<UUID> some) {
        if (!some.isEmpty()) {
            audit.changed(KIND, some, Set.of("told"));
        }
    }

    void reminded(ReferralId id) {
        audit.changed(KIND, id.value(), Set.of("remindedAt"));
    }

    void received(ReferralId id) {
        audit.added(KIND, id.value());
    }

    void listed(ClientId client, List<ReferralEntry> some) {
        audit.listed(KIND, some.stream().map(it -> it.referralId().value()).distinct().toList());
        if (!some.isEmpty()) {
            audit.listed(CLIENT, List.of(client.value()));
        }
    }

    void listedIncoming(List<IncomingReferral> some) {
        audit.listed(KIND, some.stream().map(it -> it.id().value()).toList());
        audit.listed(CLIENT, some.stream().map(it -> it.clientId().value()).distinct().toList());
    }

    void exportedIncoming(List<IncomingReferral> some) {
        audit.exported(KIND, some.stream().map(it -> it.id().value()).toList());
        audit.exported(CLIENT, some.stream().map(it -> it.clientId().value()).distinct().toList());
    }

    void exported(List<ReferralView> some) {
        audit.exported(KIND, some.stream().map(it -> it.id().value()).toList());
        audit.exported(CLIENT, some.stream().map(it -> it.clientId().value()).distinct().toList());
    }

    void listed(List<ReferralView> some) {
        audit.listed(KIND, some.stream().map(it -> it.id().value()).toList());
        audit.listed(CLIENT, some.stream().map(it -> it.clientId().value()).distinct().toList());
    }
}
