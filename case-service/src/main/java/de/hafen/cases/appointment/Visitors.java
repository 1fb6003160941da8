package de.hafen.cases.appointment;

import de.hafen.cases.client.ClientId;
import de.hafen.cases.client.Clients;
import de.hafen.cases.employer.EmployerId;
import de.hafen.cases.employer.Employers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected: nobody merges them or takes them away while an appointment is written down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Visitors {

    private final Clients clients;
    private final Employers employers;

    Visitors(Clients clients, Employers employers) {
        this.clients = clients;
        this.employers = employers;
    }

    /** Throws where one is not known, or leads to another. */
    void hold(@Nullable ClientId client, @Nullable EmployerId employer) {
        if (client != null) {
            clients.hold(client);
        }
        if (employer != null) {
            employers.hold(employer);
        }
    }
}
