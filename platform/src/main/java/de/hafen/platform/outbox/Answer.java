package de.hafen.platform.outbox;

import de.hafen.platform.tenancy.RegionKey;
import java.util.UUID;

/** What reporting says back to the service that published facts. */
public sealed interface Answer {

    /** The service that it is for. */
    String service();

    /** The region that it is about. */
    RegionKey region();

    /**
     * The fact is stored, or a later one of the same subject is.
     *
     * @param generation the newest set of reporting's tables that holds it
     */
    record Stored(String service, RegionKey region, UUID id, long generation) implements Answer {}

    /** The fact can never be stored, however often it is sent. */
    record Refused(String service, RegionKey region, UUID id, String why) implements Answer {}

    /** All that is not yet in this generation of reporting's tables is to be sent again. */
    record SendAgain(String service, RegionKey region, long generation) implements Answer {}
}
