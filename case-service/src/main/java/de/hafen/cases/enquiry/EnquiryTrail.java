package de.hafen.cases.enquiry;

import de.hafen.cases.client.ClientId;
import de.hafen.platform.audit.Audit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What enquiries leave behind in the audit trail. */
@Component
class EnquiryTrail {

    private static final String KIND = "enquiry";
    private static final String CLIENT = "client";

    private final Audit audit;

    EnquiryTrail(Audit audit) {
        this.audit = audit;
    }

    void received(EnquiryId id) {
        audit.added(KIND, id.value());
    }

    void opened(EnquiryId id) {
        audit.opened(KIND, id.value());
    }

    void changed(EnquiryId id, Set<String> fields) {
        audit.changed(KIND, id.value(), fields);
    }

    /** They are another client's now, or the former one's again. */
    void moved(List<UUID> enquiries) {
        audit.changed(KIND, enquiries, Set.of("clientId"));
    }

    /** The rules gave them to somebody else. */
    void given(List<EnquiryId> enquiries) {
        if (!enquiries.isEmpty()) {
            audit.changed(
                    KIND, enquiries.stream().map(EnquiryId::value).toList(), Set.of("assignee"));
        }
    }

    void listed(Collection<EnquiryLine> lines) {
        audit.listed(KIND, lines.stream().map(it -> it.id().value()).toList());
    }

    /** The caller reads the names of these clients. */
    void named(Collection<ClientId> clients) {
        if (!clients.isEmpty()) {
            audit.listed(CLIENT, clients.stream().map(ClientId::value).toList());
        }
    }

    /** The caller reads this client's name, where there is one. */
    void named(@Nullable ClientId client) {
        if (client != null) {
            named(List.of(client));
        }
    }
}
