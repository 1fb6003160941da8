package de.hafen.cases.clientfile;

import de.hafen.cases.casefile.Cases;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.ClientMerging;
import de.hafen.cases.client.ClientView;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.household.Households;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.web.PageQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the bound region's clients. */
@Service
@Transactional
public class ClientFiles {

    private static final int CASES = 50;

    private final Clients clients;
    private final Households households;
    private final Consultations consultations;
    private final Cases cases;
    private final Consents consents;
    private final ClientMerging merging;
    private final Rights rights;

    ClientFiles(
            Clients clients,
            Households households,
            Consultations consultations,
            Cases cases,
            Consents consents,
            ClientMerging merging,
            Rights rights) {
        this.clients = clients;
        this.households = households;
        this.consultations = consultations;
        this.cases = cases;
        this.consents = consents;
        this.merging = merging;
        this.rights = rights;
    }

    /**
     * Opens a file with all that belongs to it; of one that was merged, the one that is left. It
     * takes the same number of statements however much there is.
     */
    public ClientFile open(ClientId id, PageQuery latest) {
        ClientView client = clients.open(id);
        return new ClientFile(
                client,
                households.inFile(client.id()),
                rights.may("consultations:read") ? consultations.inFile(client.id(), latest) : null,
                rights.may("cases:read") ? cases.ofClient(client.id(), CASES) : null,
                rights.may("consents:read") ? consents.inFile(client.id()) : null,
                merging.inFile(client.id()));
    }
}
