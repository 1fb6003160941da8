package de.hafen.walls.stack;

import de.hafen.walls.wire.Answer;
import de.hafen.walls.wire.Request;
import de.hafen.walls.wire.Wire;

/** Somebody at the gate, who shows what there is to show: cookies, a token, or nothing. */
@FunctionalInterface
public interface Visitor {

    /** Sends the request as this visitor. */
    Answer send(Wire gateway, Request request);

    /** Somebody who shows a token. */
    static Visitor bearing(String token) {
        return (gateway, request) -> gateway.send(request.bearer(token));
    }
}
