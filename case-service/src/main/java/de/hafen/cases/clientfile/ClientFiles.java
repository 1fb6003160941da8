package de.hafen.cases.clientfile;

import de.hafen.cases.casefile.Cases;
import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.ClientMerging;
import de.hafen.cases.client.ClientView;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.handover.HandOvers;
import de.hafen.cases.household.Households;
import de.hafen.cases.referral.ReferralCourse;
import de.hafen.cases.referral.Referrals;
import de.hafen.platform.rights.Rights;
import de.hafen.platform.web.PageQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of the bound region's clients. */
@Service
@Transactional
public class ClientFiles {

    private static final int CASES = 50;
    private static final int HAND_OVERS = 10;
    private static final int REFERRALS = 20;
    private static final int STEPS = 50;

    private final Clients clients;
    private final Households households;
    private final Consultations consultations;
    private final Cases cases;
    private final Consents consents;
    private final HandOvers handOvers;
    private final Referrals referrals;
    private final ReferralCourse course;
    private final ClientMerging merging;
    private final Rights rights;

    ClientFiles(
            Clients clients,
            Households households,
            Consultations consultations,
            Cases cases,
            Consents consents,
            HandOvers handOvers,
            Referrals referrals,
            ReferralCourse course,
            ClientMerging merging,
            Rights rights) {
        this.clients = clients;
        this.households = households;
        this.consultations = consultations;
        this.cases = cases;
        this.consents = consents;
        this.handOvers = handOvers;
        this.referrals = referrals;
        this.course = course;
        this.merging = merging;
        this.rights = rights;
    }

    /**
     * Opens a file with all that belongs to it; of one that was merged, the one that is left. It
     * takes the same number of statements however much there is.
     */
    public ClientFile open(ClientId id, PageQuery latest) {
        ClientView client = clients.open(id);
        boolean referred = rights.may("referrals:read");
        return new ClientFile(
                client,
                households.inFile(client.id()),
                rights.may("consultations:read") ? consultations.inFile(client.id(), latest) : null,
                rights.may("cases:read") ? cases.ofClient(client.id(), CASES) : null,
                rights.may("consents:read") ? consents.inFile(client.id()) : null,
                rights.may("hand-overs:read") ? handOvers.inFile(client.id(), HAND_OVERS) : null,
                referred ? referrals.inFile(client.id(), REFERRALS) : null,
                referred ? course.inFile(client.id(), STEPS) : null,
                merging.inFile(client.id()));
    }
}
