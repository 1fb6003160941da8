package de.hafen.walls.hostile;

import de.hafen.walls.wire.Request;

/**
 * A request as it is sent.
 *
 * @param request all of it
 * @param wrong why nobody may accept it; empty where it is only odd
 */
record Sent(Request request, String wrong) {

    static final String ODD = "";

    Sent with(Request other) {
        return new Sent(other, wrong);
    }
}
