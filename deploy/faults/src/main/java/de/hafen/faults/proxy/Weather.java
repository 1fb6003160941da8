package de.hafen.faults.proxy;

/** What the network between services and a server is like. */
public enum Weather {
    /** Everything passes. */
    CALM,
    /** Connections stand, and new ones are taken, but nothing passes in either direction. */
    SILENT,
    /** Requests reach the server, which does them; its answers are lost. */
    NO_ANSWERS,
    /** Every message waits for a while. */
    SLOW
}
