package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.RegionKey;

/** What a service sends to reporting. */
public sealed interface FactMessage {

    /** A fact. */
    record Sent(FactEnvelope fact) implements FactMessage {}

    /** All facts that were to be sent again for a generation of reporting's tables are stored. */
    record AllSent(String service, RegionKey region, long generation) implements FactMessage {}

    /** Not a message, or not the one that its key announces. */
    record Misplaced() implements FactMessage {}
}
