package de.hafen.cases.enquiry;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consultation.ConsultationView.ClientName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enquiries with the names of the clients who asked; who reads a name stands in the trail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EnquiryShowing {

    private final Clients clients;
    private final EnquiryCodes codes;
    private final EnquiryTrail trail;

    EnquiryShowing(Clients clients, EnquiryCodes codes, EnquiryTrail trail) {
        this.clients = clients;
        this.codes = codes;
        this.trail = trail;
    }

    EnquiryView view(Enquiry enquiry) {
        ClientId client = enquiry.client();
        trail.named(client);
        return enquiry.view(
                codes.of(enquiry.id()),
                client == null ? null : name(clients.cards(List.of(client)).get(client)));
    }

    List<EnquiryLine> lines(List<EnquiryLine.Row> rows) {
        List<ClientId> known =
                rows.stream()
                        .map(EnquiryLine.Row::client)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Map<ClientId, ClientCard> cards = known.isEmpty() ? Map.of() : clients.cards(known);
        trail.named(known);
        return rows.stream()
                .map(it -> it.with(it.client() == null ? null : cards.get(it.client())))
                .toList();
    }

    private static @Nullable ClientName name(@Nullable ClientCard card) {
        return card == null ? null : new ClientName(card.id(), card.name());
    }
}
