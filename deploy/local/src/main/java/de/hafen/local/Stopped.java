package de.hafen.local;

/** The command can't go on; the message tells a person why and what to do. */
final class Stopped extends RuntimeException {

    Stopped(String message) {
        super(message);
    }

    Stopped(String message, Throwable cause) {
        super(message, cause);
    }
}
