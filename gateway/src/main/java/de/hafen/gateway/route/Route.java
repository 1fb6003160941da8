package de.hafen.gateway.route;

/**
 * Where a path goes.
 *
 * @param service the service's name
 * @param pass what identifies the caller on the way
 * @param region the region in the path; empty where there is none
 * @param patience how long the answer may take
 */
record Route(String service, Pass pass, String region, Patience patience) {

    /** What identifies the caller on the way. */
    enum Pass {
        /** The sign-in pages' own cookies. */
        COOKIES,
        /** Nothing: it is open to everybody. */
        NOTHING,
        /** The token of a signed-in person, for the platform or the region in the path. */
        TOKEN
    }

    /** How long the answer may take. */
    enum Patience {
        /** Five seconds for all of it, what the caller takes to send not counted. */
        ORDINARY,
        /** Five minutes, a minute of silence at most: files come in or go out. */
        FILE,
        /** A stream, for as long as the token is good. */
        STREAM
    }
}
