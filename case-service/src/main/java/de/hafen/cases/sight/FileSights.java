package de.hafen.cases.sight;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consultation.ConsultationId;
import de.hafen.cases.consultation.ConsultationView.ClientName;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import de.hafen.platform.rights.Policy;
import de.hafen.platform.rights.Rights;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees a client's or employer's file, or a consultation. Who asks opens the record, with a
 * reason where one is needed, and the trail says so.
 */
@Service
@Transactional
public class FileSights {

    private static final String CONSULTATIONS = "consultations:read";

    /** The parts of a client's file besides the cases. */
    private static final List<String> PARTS_OF_CLIENT =
            List.of(
                    "appointments:read",
                    "consents:read",
                    CONSULTATIONS,
                    "enquiries:read",
                    "referrals:read");

    private final Sights sights;
    private final Rights rights;
    private final List<String> compartments;
    private final Clients clients;
    private final Consultations consultations;
    private final Employers employers;

    FileSights(
            Sights sights,
            Rights rights,
            Policy policy,
            Clients clients,
            Consultations consultations,
            Employers employers) {
        this.sights = sights;
        this.rights = rights;
        this.compartments =
                policy.actions().stream()
                        .filter(action -> action.startsWith("compartment:"))
                        .sorted()
                        .toList();
        this.clients = clients;
        this.consultations = consultations;
        this.employers = employers;
    }

    RecordSights of(ClientId id, Onlookers asked) {
        clients.open(id);
        Set<String> own = clients.whose(id, asked.ids());
        return sights.of(
                id.toString(),
                List.of("clients:read"),
                Stream.concat(PARTS_OF_CLIENT.stream(), compartments.stream()).toList(),
                own::contains,
                asked);
    }

    RecordSights of(EmployerId id, Onlookers asked) {
        employers.open(id);
        return sights.of(
                id.toString(),
                List.of("employers:read"),
                Stream.concat(Stream.of(CONSULTATIONS), compartments.stream()).toList(),
                anybody -> true,
                asked);
    }

    RecordSights of(ConsultationId id, Onlookers asked) {
        rights.require(CONSULTATIONS);
        ClientName client = consultations.open(id).client();
        Set<String> own = client == null ? asked.ids() : clients.whose(client.id(), asked.ids());
        return sights.of(id.toString(), List.of(CONSULTATIONS), List.of(), own::contains, asked);
    }
}
