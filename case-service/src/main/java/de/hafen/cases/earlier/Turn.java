package de.hafen.cases.earlier;

import de.hafen.cases.slot.Span;
import java.time.Instant;

/**
 * Whose turn it is, and for which time.
 *
 * @param heldUntil until when nobody else can have it
 */
record Turn(Waiting waiting, Start start, Instant heldUntil) {

    Span talk() {
        return waiting.length().talkAt(start.at());
    }

    Span taken() {
        return waiting.length().takenAt(start.at());
    }
}
