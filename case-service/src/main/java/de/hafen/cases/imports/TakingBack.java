package de.hafen.cases.imports;

import de.hafen.cases.appointment.Appointments;
import de.hafen.cases.casefile.Cases;
import de.hafen.cases.client.Clients;
import de.hafen.cases.consent.Consents;
import de.hafen.cases.consultation.Consultations;
import de.hafen.cases.employer.Employers;
import de.hafen.cases.household.Households;
import de.hafen.platform.imports.TakeBack;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the records of the desk are taken away again. A client who was advised since, has an
 * appointment or a family here or agreed to something, stays, and so does an employer that was
 * advised, has an appointment or for whom a client works.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakingBack {

    static final String CONSULTATION = "consultation";
    static final String CLIENT = "client";
    static final String EMPLOYER = "employer";

    private final Consultations consultations;
    private final Clients clients;
    private final Employers employers;
    private final Households households;
    private final Appointments appointments;
    private final Cases cases;
    private final Consents consents;

    TakingBack(
            Consultations consultations,
            Clients clients,
            Employers employers,
            Households households,
            Appointments appointments,
            Cases cases,
            Consents consents) {
        this.consultations = consultations;
        this.clients = clients;
        this.employers = employers;
        this.households = households;
        this.appointments = appointments;
        this.cases = cases;
        this.consents = consents;
    }

    TakeBack consultations() {
        return new TakeBack(CONSULTATION, consultations::takeBack);
    }

    TakeBack clients() {
        return new TakeBack(CLIENT, ids -> clients.takeBack(ids, this::inUseAsClient));
    }

    TakeBack employers() {
        return new TakeBack(EMPLOYER, ids -> employers.takeBack(ids, this::inUse));
    }

    private Set<UUID> inUseAsClient(Set<UUID> some) {
        Set<UUID> used = new HashSet<>(consultations.clients(some));
        used.addAll(households.clients(some));
        used.addAll(appointments.clients(some));
        used.addAll(cases.clients(some));
        used.addAll(consents.clients(some));
        return used;
    }

    private Set<UUID> inUse(Set<UUID> some) {
        Set<UUID> used = new HashSet<>(consultations.employers(some));
        used.addAll(clients.employers(some));
        used.addAll(appointments.employers(some));
        used.addAll(cases.employers(some));
        return used;
    }
}
