package de.hafen.walls.isolation;

import de.hafen.walls.wire.Request;

/** An adviser's calendar at home: its secret address is shown once, and a new one ends the last. */
final class Subscribed {

    /** Where the own address is made and ended. */
    static final String OWN = "/api/regions/{region}/calendar-feed";

    /** Where calendars read. */
    static final String FEEDS = "/api/regions/{region}/public/calendar";

    private final Household household;

    Subscribed(Household household) {
        this.household = household;
    }

    /** The secret part of a new address. */
    String key() {
        String own = OWN.replace("{region}", household.territory().key());
        String path = household.ask(Request.of("POST", own)).json().path("path").asString();
        return path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
