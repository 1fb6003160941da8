package de.hafen.cases.consultation;

import de.hafen.cases.client.ClientCard;
import de.hafen.cases.employer.EmployerCard;
import org.jspecify.annotations.Nullable;

/** Who took part, as far as known: what names and facts are taken from. */
record Party(@Nullable ClientCard client, @Nullable EmployerCard employer) {

    /**
     * Whether it was the first consultation, once it is counted with the party. Of a client who
     * came from another region the first one was there.
     */
    boolean first() {
        if (client != null) {
            return client.consultations() == 1 && !client.came();
        }
        return employer != null && employer.consultations() == 1;
    }
}
