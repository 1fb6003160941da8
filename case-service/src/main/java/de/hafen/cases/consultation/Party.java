package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.employer.EmployerCard;
import org.jspecify.annotations.Nullable;

/** Who took part, as far as known: what names and facts are taken from. */
record Party(@Nullable ClientCard client, @Nullable EmployerCard employer) {

    /** Whether it was the first consultation, once it is counted with the party. */
    boolean first() {
        if (client != null) {
            return client.consultations() == 1;
        }
        return employer != null && employer.consultations() == 1;
    }
}
